/** The number of partnerships of each country. */
import type { Day } from '../time/date.ts';
import type { MembersOfUnion, Party, DatedPartnership } from './partnership.ts';
import { membersOn } from './partnership.ts';

/**
 * For each party, the number of partnerships of which it is a full member on a day, certain or not. A union's
 * partnership counts once for the union and once for each member country, even if the country is also a party
 * itself. National measures are excluded.
 */
export function partnershipCountsOn(
  partnerships: readonly DatedPartnership[],
  day: Day,
  membersOfUnion: MembersOfUnion,
): Map<Party, number> {
  const counts = new Map<Party, number>();
  for (const partnership of partnerships) {
    if (partnership.kind === 'national') continue;
    const parties = new Set<Party>();
    for (const { party } of membersOn(partnership, day)) {
      parties.add(party);
      for (const country of membersOfUnion(party, day)) parties.add(country);
    }
    for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}
