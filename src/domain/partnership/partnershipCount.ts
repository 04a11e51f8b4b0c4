/** How many partnerships each country takes part in. */
import type { Day } from '../time/date.ts';
import type { MembersOfUnion, Party, DatedPartnership } from './partnership.ts';
import { membersOn } from './partnership.ts';

/**
 * The number of partnerships between parties that each party is a full member of on a day, certain or
 * not. A partnership of a union counts once for the union and once for each of its countries, and once
 * only for a country that is a party itself as well. National measures do not count.
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
