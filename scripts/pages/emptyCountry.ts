/** Countries of which the record has nothing but the name. */
import type { CountryEntries } from '../../src/ui/details/countryEntries.ts';

/** Whether a country has no partnerships, none through a union, and no events. */
export function isEmpty({ own, unions, events }: CountryEntries): boolean {
  return (
    own.length === 0 && events.length === 0 && unions.every(({ memberships }) => memberships.length === 0)
  );
}
