/** What is scheduled: events, and days on which partnerships, memberships and terms of chairs start or end. */
import type { Party } from '../domain/partnership/partnership.ts';
import type { RecordedDates } from '../domain/partnership/recordedLife.ts';
import type { Day, EdtfDate } from '../domain/time/date.ts';
import type { Event, Partnership } from '../data/dataset.ts';
import type { Change } from '../i18n/distribution.ts';
import type { Published } from './published.ts';

/** A scheduled event, or a scheduled change of a partnership. */
export type Scheduled = {
  readonly date: EdtfDate;
  /** Whether it is announced and not confirmed. */
  readonly announced: boolean;
} & (
  | { readonly event: Event }
  | { readonly partnership: Partnership; readonly change: Change; readonly party: Party | null }
);

/** Roles whose terms are listed. */
const LEADING = ['chair', 'co-chair', 'lead'] as const;

/**
 * In chronological order: the events that are scheduled, and the changes of partnerships after the last day of the
 * data. A change on the date of a scheduled event of its partnership is left out: the
 * event says more.
 */
export function scheduledOf({ dataset }: Published): Scheduled[] {
  const events = [...dataset.events.values()].filter(({ scheduled }) => scheduled);
  const changes = [...dataset.partnerships.values()].flatMap((partnership) =>
    changesOf(partnership, dataset.reachesTo).filter(
      ({ date }) =>
        !events.some((event) => event.partnerships.includes(partnership.id) && sameDays(event.date, date)),
    ),
  );
  return [...events.map((event) => ({ date: event.date, announced: true, event })), ...changes].sort(
    (a, b) => a.date.first - b.date.first,
  );
}

const sameDays = (a: EdtfDate, b: EdtfDate) => a.first === b.first && a.after === b.after;

/** The changes of a partnership after the last day of the data. */
function changesOf(partnership: Partnership, reachesTo: Day): Scheduled[] {
  const announced = partnership.scheduled;
  const between = (
    { start, end }: RecordedDates,
    [started, ended]: readonly [Change, Change],
    party: Party | null,
  ): Scheduled[] => [
    ...(start && start.first > reachesTo
      ? [{ date: start, announced, partnership, change: started, party }]
      : []),
    // What ends in a month applies through it.
    ...(end && end.after - 1 > reachesTo
      ? [{ date: end, announced, partnership, change: ended, party }]
      : []),
  ];
  const ofMembers = partnership.members.flatMap((member) => [
    ...between(
      // Who is in from the start or until the end does not join or leave.
      {
        start: isSame(member.start, partnership.start) ? null : member.start,
        end: isSame(member.end, partnership.end) ? null : member.end,
      },
      ['join', 'leave'],
      member.party,
    ),
    ...LEADING.flatMap((leading) =>
      member.roles
        .filter(({ role }) => role === leading)
        .flatMap((term) => between(term, [`${leading}-start`, `${leading}-end`], member.party)),
    ),
  ]);
  return [...between(partnership, ['start', 'end'], null), ...ofMembers];
}

function isSame(a: EdtfDate | null, b: EdtfDate | null): boolean {
  return a !== null && b !== null && sameDays(a, b);
}
