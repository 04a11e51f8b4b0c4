/** The number of partnerships of each country. */
import { memoised } from '../memoised.ts';
import type { Day, Span } from '../time/date.ts';
import { overlap } from '../time/life.ts';
import { countUpTo } from '../time/sortedDays.ts';
import type { DatedPartnership, MembersOfUnion, Party } from './partnership.ts';
import { isFull } from './partnership.ts';

/** A span of days on which a party has a partnership. */
interface Presence extends Span {
  readonly party: Party;
}

/**
 * The numbers of partnerships as a function of the day: for each party that has any, the number of partnerships of
 * which it is a full member on that day, certain or not. A union's partnership counts once for the union and once
 * for each member country, even if the country is also a party itself. National measures are excluded.
 * `unionChangeDays` are the days on which `membersOfUnion` changes.
 */
export function partnershipCounts(
  partnerships: readonly DatedPartnership[],
  membersOfUnion: MembersOfUnion,
  unionChangeDays: readonly Day[],
): (day: Day) => Map<Party, number> {
  const countriesOf = memoised((party: Party) => presencesInUnion(party, membersOfUnion, unionChangeDays));
  const changes = new Map<Party, { gained: Day[]; lost: Day[] }>();
  for (const partnership of partnerships) {
    if (partnership.kind === 'national') continue;
    for (const { party, start, end } of united(presencesIn(partnership, countriesOf))) {
      let days = changes.get(party);
      if (!days) changes.set(party, (days = { gained: [], lost: [] }));
      days.gained.push(start);
      days.lost.push(end);
    }
  }
  const sorted = [...changes].map(
    ([party, { gained, lost }]) =>
      [party, Float64Array.from(gained).sort(), Float64Array.from(lost).sort()] as const,
  );
  return (day) => {
    const counts = new Map<Party, number>();
    for (const [party, gained, lost] of sorted) {
      const count = countUpTo(gained, day) - countUpTo(lost, day);
      if (count > 0) counts.set(party, count);
    }
    return counts;
  };
}

/** The presences of a partnership's full members and of the countries of those that are unions. */
function presencesIn(
  { life, members }: DatedPartnership,
  countriesOf: (party: Party) => readonly Presence[],
): Presence[] {
  const presences: Presence[] = [];
  for (const member of members) {
    const span = isFull(member) && overlap(life.possible, member.life.possible);
    if (!span) continue;
    presences.push({ party: member.party, ...span });
    for (const country of countriesOf(member.party)) {
      const shared = overlap(span, country);
      if (shared) presences.push({ party: country.party, ...shared });
    }
  }
  return presences;
}

/** The presences of countries in a union; none if the party is not a union. */
function presencesInUnion(
  union: Party,
  membersOfUnion: MembersOfUnion,
  unionChangeDays: readonly Day[],
): Presence[] {
  const days = [-Infinity, ...[...unionChangeDays].sort((a, b) => a - b), Infinity];
  return united(
    days.slice(1).flatMap((end, i) => {
      const start = days[i] as Day;
      // No day is before the first change: take the last day before it.
      const sample = Number.isFinite(start) ? start : Number.isFinite(end) ? end - 1 : 0;
      return start < end ? membersOfUnion(union, sample).map((party) => ({ party, start, end })) : [];
    }),
  );
}

/** The same days, with one presence in place of those of one party that overlap or touch. */
function united(presences: readonly Presence[]): Presence[] {
  if (presences.length < 2) return [...presences];
  const order = [...presences].sort((a, b) =>
    a.party === b.party ? a.start - b.start || a.end - b.end : a.party < b.party ? -1 : 1,
  );
  const result: Presence[] = [];
  for (const presence of order) {
    const last = result.at(-1);
    if (last?.party === presence.party && presence.start <= last.end) {
      result[result.length - 1] = { ...last, end: Math.max(last.end, presence.end) };
    } else result.push(presence);
  }
  return result;
}
