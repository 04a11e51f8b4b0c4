/** How much the record has of a country. */
import type { CountryEntries } from '../../src/ui/details/countryEntries.ts';
import type { PageContext } from './pageContext.ts';

/** The numbers of partnerships in force, of its own and through its unions, in words. */
export function countsInWords(
  entries: CountryEntries,
  { messages, nameOf }: Pick<PageContext, 'messages' | 'nameOf'>,
): string {
  return [
    messages.detail.inForceFor(entries.full('in force').length),
    ...entries.unions.map(({ union, memberships }) =>
      messages.detail.moreThrough(memberships.length, nameOf(union)),
    ),
  ].join(', ');
}

/** Whether the record has no partnerships of a country, none through a union, and no events. */
export function isEmpty({ own, unions, events }: CountryEntries): boolean {
  return (
    own.length === 0 && events.length === 0 && unions.every(({ memberships }) => memberships.length === 0)
  );
}
