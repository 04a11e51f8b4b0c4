/** What changed within a window of time. */
import type { Day, Span } from '../time/date.ts';
import { covers } from '../time/life.ts';
import type { Party, DatedPartnership } from './partnership.ts';
import { joins, roleHolder } from './partnership.ts';

/** A partnership that begins or ends. */
export interface Change {
  readonly partnership: string;
  /** The first day of the new state. */
  readonly day: Day;
}

/** A party that joins or leaves. */
export interface MemberChange extends Change {
  readonly party: Party;
}

/** A chair that passes from one party to another. */
export interface ChairChange extends Change {
  /** Null if nobody held the chair before, or nobody holds it after. */
  readonly from: Party | null;
  readonly to: Party | null;
}

/** Each list in the order of time. */
export interface Changes {
  readonly begun: readonly Change[];
  /** What would begin, but is announced only. */
  readonly announced: readonly Change[];
  readonly ended: readonly Change[];
  readonly joined: readonly MemberChange[];
  readonly left: readonly MemberChange[];
  readonly chairs: readonly ChairChange[];
}

/**
 * What changed from the first day of a window to its last, both belonging to it: what began or ended on
 * one of its days, who joined or left a partnership that went on, and to whom its chair passed.
 * An uncertain start or end counts on the first day on which it may have been; nobody joins before a
 * partnership has begun for sure, nor leaves once it may have ended.
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
    for (const member of partnership.members) {
      if (!joins(member)) continue;
      const span = member.life.possible;
      const during = (day: Day) => covers(window, day) && certain.start < day && day < certain.end;
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

/** The days in a window on which the chair is another than the day before, while the partnership goes on. */
function chairChanges(partnership: DatedPartnership, window: Span): ChairChange[] {
  const { start, end } = partnership.life.possible;
  const terms = partnership.members.flatMap(({ roles }) => roles.filter(({ role }) => role === 'chair'));
  const days = new Set(terms.flatMap(({ life }) => [life.possible.start, life.possible.end]));
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
