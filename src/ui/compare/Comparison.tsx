import { compareOn } from '../../domain/partnership/comparison.ts';
import { statusOn } from '../../domain/time/life.ts';
import { KINDS, type Party } from '../../domain/partnership/partnership.ts';
import { statusThrough } from '../../domain/partnership/query.ts';
import type { Partnership } from '../../data/dataset.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useIntervalDay } from '../../state/useIntervalDay.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { Detail, Part } from '../details/Detail.tsx';
import { EventList } from '../details/EventList.tsx';
import list from '../overview/list.module.css';
import { PartnershipRows } from '../overview/PartnershipRows.tsx';
import { useRowLine } from '../overview/useRowLine.ts';
import { TimeText } from '../controls/TimeText.tsx';
import styles from './Comparison.module.css';
import { ComparisonNumbers } from './ComparisonNumbers.tsx';
import { SharedMinerals } from './SharedMinerals.tsx';

/** Compares two countries on the date of the view: shared partnerships, events and minerals, and those of one alone. */
export function Comparison({ a, b }: { readonly a: Party; readonly b: Party }) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const day = useIntervalDay();
  const lens = useSelect((state) => state.view.lens);
  const text = COMPARE[language];
  const name = useNameOf();
  const all = [...dataset.partnerships.values()].sort(
    (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind),
  );
  const comparison = compareOn(all, [a, b], day, dataset.membersOfUnion);
  const themselves = comparison.shared.filter(({ throughUnion }) => !throughUnion);
  const shared = (of: typeof comparison.shared) => of.map(({ partnership }) => partnership);
  const events = [...dataset.events.values()].filter(({ parties }) =>
    [a, b].every((party) => parties.some((named) => named.party === party)),
  );
  return (
    <Detail
      back={{ label: text.back(name(a)), onBack: () => actions.compare(a, null) }}
      title={text.title(name(a), name(b))}
      subtitle={<TimeText text={(time) => text.sharedCount(comparison.shared.length, time.day)} />}
    >
      <ComparisonNumbers a={a} b={b} day={day} comparison={comparison} />
      {lens.toSorted().join() !== [a, b].toSorted().join() && (
        <button type="button" className={styles['lens']} onClick={() => actions.setLens([a, b])}>
          {text.lens(name(a), name(b))}
        </button>
      )}
      <Rows
        pair={[a, b]}
        title={text.together}
        rows={shared(themselves.filter(({ partnership }) => partnership.kind !== 'bloc'))}
      />
      <Rows
        pair={[a, b]}
        title={text.blocs}
        rows={shared(themselves.filter(({ partnership }) => partnership.kind === 'bloc'))}
      />
      <Rows pair={[a, b]} title={text.measures} rows={comparison.measures} />
      <Rows
        pair={[a, b]}
        title={text.throughUnion}
        rows={shared(comparison.shared.filter((one) => one.throughUnion))}
        folded
      />
      <Rows pair={[a, b]} title={text.otherTimes} rows={comparison.otherTimes} folded />
      {[a, b].map((party, i) => (
        <Rows
          key={party}
          pair={[a, b]}
          title={text.only(name(party))}
          rows={comparison.only[i] ?? []}
          folded
        />
      ))}
      <SharedMinerals a={name(a)} b={name(b)} minerals={comparison.minerals} />
      {events.length > 0 && (
        <Part title={`${text.eventsOfBoth}: ${events.length}`}>
          <EventList events={events} />
        </Part>
      )}
    </Detail>
  );
}

interface RowsProps {
  readonly pair: readonly [Party, Party];
  readonly title: string;
  readonly rows: readonly Partnership[];
  readonly folded?: boolean;
}

function Rows({ pair, title, rows, folded = false }: RowsProps) {
  const day = useIntervalDay();
  const lineOf = useRowLine();
  // As on the map: the partnership is uncertain, or the membership of one of the two.
  const isUncertain = (partnership: Partnership) =>
    statusOn(partnership.life, day) === 'uncertain' ||
    pair.some((party) => statusThrough(partnership, [party], day) === 'uncertain');
  if (rows.length === 0) return null;
  const uncertain = rows.filter(isUncertain);
  return (
    <details className={list['section']} open={!folded}>
      <summary>
        <span>{title}</span> <span>{rows.length}</span>
      </summary>
      <PartnershipRows
        partnerships={rows}
        uncertain={uncertain}
        lines={rows.map((one) => lineOf(one, day, uncertain.includes(one)))}
      />
    </details>
  );
}
