import { memo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { LIST } from '../../i18n/list.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './ListTable.module.css';
import type { Place } from './ListTable.tsx';
import { OpenButton } from './OpenButton.tsx';
import { Parties } from './Parties.tsx';

interface Props extends Place {
  readonly event: Event;
}

/** An event as a table row, with its date in the precision of the record. */
export const EventLine = memo(function EventLine({ event, tabIndex, selected, index, onVisit }: Props) {
  const { messages, language } = useMessages();
  const text = LIST[language];
  const label = text.eventColumns;
  return (
    <tr data-row={`event ${event.id}`} aria-rowindex={index} aria-current={selected ? 'true' : undefined}>
      <td data-label={label.date}>{messages.date(event.date)}</td>
      <th scope="row">
        <OpenButton target={{ kind: 'event', id: event.id }} tabIndex={tabIndex} onVisit={onVisit}>
          {event.title[language]}
        </OpenButton>
      </th>
      <td data-label={label.kind}>{messages.eventKind[event.kind]}</td>
      <td data-label={label.place} className={event.place ? undefined : styles['nothing']}>
        {event.place?.name[language] ?? messages.detail.online}
      </td>
      <td data-label={label.parties}>
        <Parties parties={event.parties.map(({ party }) => party)} tabIndex={tabIndex} />
      </td>
      <td data-label={label.confidence}>{messages.confidence[event.confidence]}</td>
      <td data-label={label.status}>
        {event.scheduled ? <em>{messages.detail.scheduled}</em> : text.reported}
      </td>
    </tr>
  );
});
