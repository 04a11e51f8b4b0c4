import { memo } from 'react';
import type { EdtfDate } from '../../domain/time/date.ts';
import { LIST } from '../../i18n/list.ts';
import { isSameRow, mineralNames, type PartnershipRow } from '../../state/derived/rows.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { KindMark } from '../controls/Mark.tsx';
import styles from './ListTable.module.css';
import type { Place } from './ListTable.tsx';
import { OpenButton } from './OpenButton.tsx';
import { Parties } from './Parties.tsx';

interface Props extends Place {
  readonly row: PartnershipRow;
}

/** A partnership as a table row. Where rows become cards, `data-label` is shown before each cell. */
export const PartnershipLine = memo(function PartnershipLine(props: Props) {
  const { row, tabIndex, selected, index, onVisit } = props;
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const nameOf = useNameOf();
  const text = LIST[language];
  const label = text.partnershipColumns;
  const { partnership, status, members, chair, changes } = row;
  const { start, end } = partnership;
  const minerals = mineralNames(partnership, dataset, language);
  return (
    <tr
      data-row={`partnership ${row.id}`}
      className={status === 'ended' ? styles['ended'] : undefined}
      aria-rowindex={index}
      aria-current={selected ? 'true' : undefined}
    >
      <th scope="row">
        <OpenButton target={{ kind: 'partnership', id: row.id }} tabIndex={tabIndex} onVisit={onVisit}>
          {partnership.name[language]}
        </OpenButton>
      </th>
      <td data-label={label.kind}>
        <span className={styles['kind']}>
          <KindMark kind={partnership.kind} uncertain={status === 'uncertain'} />
          <span>{text.kind[partnership.kind]}</span>
        </span>
      </td>
      <td data-label={label.members}>
        <span>
          <Parties parties={members} tabIndex={tabIndex} />
          {chair && <span className={styles['line']}>{messages.overview.chair(nameOf(chair))}</span>}
        </span>
      </td>
      <td data-label={label.since}>{start ? messages.date(start) : text.sinceUnknown}</td>
      <td data-label={label.end} className={end ? undefined : styles['nothing']}>
        <End end={end} />
      </td>
      <td data-label={label.status}>
        <span>
          <span>{partnership.scheduled ? messages.detail.scheduled : messages.status[status]}</span>
          {changes.map((change) => (
            <span key={change} className={styles['change']}>
              {text.changed[change]}
            </span>
          ))}
        </span>
      </td>
      <td data-label={label.instrument}>{messages.instrument[partnership.instrument]}</td>
      <td data-label={label.binding}>{messages.binding[partnership.binding]}</td>
      <td data-label={label.minerals} className={minerals === '' ? styles['nothing'] : undefined}>
        {minerals === '' ? text.noMinerals : minerals}
      </td>
    </tr>
  );
}, isShownAlike);

/** A step of the date makes new rows, most of which show the same. */
function isShownAlike({ row, ...place }: Props, { row: other, ...otherPlace }: Props): boolean {
  const names = ['tabIndex', 'selected', 'index', 'onVisit'] as const;
  return isSameRow(row, other) && names.every((name) => place[name] === otherPlace[name]);
}

/** The end: a day is exclusive (the first day not in force), a month or year inclusive ("through"). */
function End({ end }: { readonly end: EdtfDate | null }) {
  const { messages } = useMessages();
  if (end) {
    const through = end.precision === 'month' || end.precision === 'year';
    return <span>{through ? messages.detail.through(end) : messages.date(end)}</span>;
  }
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{messages.detail.open}</span>
    </>
  );
}
