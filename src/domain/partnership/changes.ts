/** Changes within a time window. */
import type { Day, Span } from '../time/date.ts';
import { covers } from '../time/life.ts';
import type { Party, DatedPartnership } from './partnership.ts';
import { joins, roleHolder } from './partnership.ts';

/** The start or end of a partnership. */
export interface Change {
  readonly partnership: string;
  /** The first day of the new state. */
  readonly day: Day;
}

/** A party joining or leaving. */
export interface MemberChange extends Change {
  readonly party: Party;
}

/** A change of chair. */
export interface ChairChange extends Change {
  /** Null if there was no chair before, or is none after. */
  readonly from: Party | null;
  readonly to: Party | null;
}

/** Each list is in chronological order. */
export interface Changes {
  readonly begun: readonly Change[];
  /** Partnerships that are only announced, by their announced start. */
  readonly announced: readonly Change[];
  readonly ended: readonly Change[];
  readonly joined: readonly MemberChange[];
  readonly left: readonly MemberChange[];
  readonly chairs: readonly ChairChange[];
}

/**
 * Changes from `first` to `last` (both inclusive): partnerships that started or ended, parties that joined or
 * left a partnership in force, and changes of its chair. An uncertain start or end counts on the first
 * possible day. Joining counts only after the certain start of a partnership, leaving only before its certain
 * end.
 */
export function changesWithin(partnerships: readonly DatedPartnership[], first: Day, last: Day): Changes {
  const window: Span = { start: first, end: last + 1 };
  const begun: Change[] = [];
  const announced: Change[] = [];
  const ended: Change[] = [];
  const joined: MemberChange[] = [];
  const left: MemberChange[] = [];
  const chairs: ChairChange[] = [];
  for (const partnership of partnerships) {
    const { id, life } = partnership;
    const { start } = life.possible;
    if (!life.certain) {
      if (covers(window, start)) announced.push({ partnership: id, day: start });
      continue;
    }
    const { certain } = life;
    if (covers(window, start)) begun.push({ partnership: id, day: start });
    if (covers(window, certain.end)) ended.push({ partnership: id, day: certain.end });
    const during = (day: Day) => covers(window, day) && certain.start < day && day < certain.end;
    for (const member of partnership.members) {
      const span = member.life.possible;
      if ((!during(span.start) && !during(span.end)) || !joins(member)) continue;
      if (during(span.start)) joined.push({ partnership: id, party: member.party, day: span.start });
      if (during(span.end)) left.push({ partnership: id, party: member.party, day: span.end });
    }
    chairs.push(...chairChanges(partnership, window));
  }
  const byDay = (a: Change, b: Change) => a.day - b.day || (a.partnership < b.partnership ? -1 : 1);
  return {
    begun: begun.sort(byDay),
    announced: announced.sort(byDay),
    ended: ended.sort(byDay),
    joined: joined.sort(byDay),
    left: left.sort(byDay),
    chairs: chairs.sort(byDay),
  };
}

/** The changes of chair within a window, excluding the first and the last day of the partnership. */
function chairChanges(partnership: DatedPartnership, window: Span): ChairChange[] {
  const { start, end } = partnership.life.possible;
  const days = new Set<Day>();
  for (const { roles } of partnership.members) {
    for (const { role, life } of roles) {
      if (role === 'chair') days.add(life.possible.start).add(life.possible.end);
    }
  }
  return [...days]
    .filter((day) => covers(window, day) && start < day && day < end)
    .map((day) => ({
      partnership: partnership.id,
      day,
      from: roleHolder(partnership, 'chair', day - 1),
      to: roleHolder(partnership, 'chair', day),
    }))
    .filter(({ from, to }) => from !== to);
}
