/** The parties of all partnerships and events. */
import type { Country, Dataset } from '../../data/dataset.ts';

/** Countries and unions that are members of a partnership or parties of an event, in no particular order. */
export function partiesOfRecord(dataset: Dataset): Country[] {
  const named = new Set([
    ...[...dataset.partnerships.values()].flatMap(({ members }) => members.map(({ party }) => party)),
    ...[...dataset.events.values()].flatMap(({ parties }) => parties.map(({ party }) => party)),
  ]);
  return [...named].flatMap((party) => dataset.countries.get(party) ?? []);
}
