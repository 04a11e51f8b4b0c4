/** Which countries a view is about: their names come before all others. */
import type { Dataset } from '../data/dataset.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Shown } from '../domain/tour/tour.ts';
import type { ViewState } from '../state/view.ts';

/** The parts of a view that name countries. */
type Naming = Pick<ViewState, 'lens' | 'selection' | 'compare'>;

/**
 * The countries that a view names, most important first: the lens, the selected country and the compared one, then the
 * parties of the selected event or partnership, at any time. `shown` adds what is said to be on the map, as in a scene.
 */
export function namedCountries(
  { partnerships, events }: Pick<Dataset, 'partnerships' | 'events'>,
  { lens, selection, compare }: Naming,
  shown: Shown = {},
): readonly Party[] {
  const selected = (kind: NonNullable<Naming['selection']>['kind']) =>
    selection?.kind === kind ? [selection.id] : [];
  const countries = [
    ...lens,
    ...selected('country'),
    ...(compare ? [compare] : []),
    ...(shown.countries ?? []),
  ];
  const parties = [
    ...[...selected('event'), ...(shown.events ?? [])].flatMap((id) => events.get(id)?.parties ?? []),
    ...[...selected('partnership'), ...(shown.partnerships ?? [])].flatMap((id) => {
      const { members = [], affected = [] } = partnerships.get(id) ?? {};
      return [...members, ...affected];
    }),
  ];
  return [...new Set([...countries, ...parties.map(({ party }) => party)])];
}
