import type { Event, Partnership } from '../../data/dataset.ts';
import type { Change, Changes } from '../../domain/partnership/changes.ts';
import type { EdtfDate } from '../../domain/time/date.ts';
import { firstDayOf } from '../../domain/time/time.ts';
import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { CHANGES } from '../../i18n/changes.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import list from './list.module.css';
import { KindMark } from '../controls/Mark.tsx';
import { TimeText } from '../controls/TimeText.tsx';

interface Props {
  readonly changes: Changes;
  readonly events: readonly Event[];
}

/** The changes between two dates: a sentence, then lists. */
export function WhatChanged({ changes, events }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const filtered = useSelect(({ view }) => FILTER_KEYS.some((key) => view[key].length > 0));
  const beyond = useSelect(({ view }) => view.time.day > dataset.reachesTo);
  const text = CHANGES[language];
  const name = useNameOf();
  const { begun, announced, ended, joined, left, chairs } = changes;
  const scheduled = events.filter((event) => event.scheduled).length;
  const reported = events.length - scheduled;
  const sizes = [begun, ended, joined, left, chairs].map(({ length }) => length);
  const [nBegun = 0, nEnded = 0, nJoined = 0, nLeft = 0, nChairs = 0] = sizes;
  const nothing = sizes.every((size) => size === 0) && reported === 0;
  return (
    <>
      <h2 className={list['title']}>
        <TimeText text={(time) => text.title(firstDayOf(time), time.day)} />
      </h2>
      <p>
        {nothing
          ? filtered
            ? messages.filters.nothing
            : text.none
          : text.sentence(nBegun, nEnded, nJoined, nLeft, nChairs, reported)}
      </p>
      {announced.length + scheduled > 0 && <p>{text.announced(announced.length, scheduled)}</p>}
      {beyond && <p>{text.beyond(dataset.reachesTo)}</p>}
      <ChangeList title={text.begun} changes={begun} />
      <ChangeList
        title={text.ended}
        changes={ended}
        line={({ partnership }) => {
          const [successor] = dataset.partnerships.get(partnership)?.supersededBy ?? [];
          const replaced = successor && dataset.partnerships.get(successor)?.shortName[language];
          return replaced ? text.replacedBy(replaced) : null;
        }}
      />
      <ChangeList
        title={text.chairs}
        changes={chairs}
        line={({ from, to }) => text.chair(from && name(from), to && name(to))}
      />
      <ChangeList title={text.joined} changes={joined} line={({ party }) => name(party)} />
      <ChangeList title={text.left} changes={left} line={({ party }) => name(party)} />
      <ChangeList title={messages.detail.scheduled} changes={announced} />
    </>
  );
}

interface ListProps<C extends Change> {
  readonly title: string;
  readonly changes: readonly C[];
  readonly line?: (change: C) => string | null;
}

function ChangeList<C extends Change>({ title, changes, line }: ListProps<C>) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  if (changes.length === 0) return null;
  return (
    <details className={list['section']} open>
      <summary>
        <span>{title}</span> <span>{changes.length}</span>
      </summary>
      <ul>
        {changes.map((change, i) => {
          const partnership = dataset.partnerships.get(change.partnership);
          if (!partnership) return null;
          const more = line?.(change);
          return (
            <li key={`${change.partnership} ${change.day} ${i}`}>
              <button
                type="button"
                className={list['row']}
                onClick={() => actions.select({ kind: 'partnership', id: partnership.id })}
              >
                <KindMark kind={partnership.kind} />
                <span>
                  <span className={list['line']}>
                    <span>{messages.date(dateOf(partnership, change))}</span>
                    {more && <strong>{` ${more}`}</strong>}
                  </span>
                  <span className={list['name']}>{partnership.name[language]}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Returns the date of a change in the precision of the record, which may be a month or a year. */
function dateOf(
  partnership: Partnership,
  { day, ...change }: Change & { readonly party?: string },
): EdtfDate {
  const member = partnership.members.find(({ party }) => party === change.party);
  const roles = partnership.members.flatMap((one) => one.roles);
  const dates = [partnership, ...(member ? [member] : []), ...roles].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const recorded = dates.find((date) => date?.first === day);
  return recorded ?? { precision: 'day', first: day, after: day + 1 };
}
