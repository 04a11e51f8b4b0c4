/** The parties that the record names in partnerships and events. */
import type { Country, Dataset } from '../../data/dataset.ts';

/** Countries and unions that are a member of a partnership or named by an event; in no order. */
export function partiesOfRecord(dataset: Dataset): Country[] {
  const named = new Set([
    ...[...dataset.partnerships.values()].flatMap(({ members }) => members.map(({ party }) => party)),
    ...[...dataset.events.values()].flatMap(({ parties }) => parties.map(({ party }) => party)),
  ]);
  return [...named].flatMap((party) => dataset.countries.get(party) ?? []);
}
