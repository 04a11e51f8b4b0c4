/** Which countries a view is about: their names come before all others. */
import type { Dataset } from '../../data/dataset.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import type { ViewState } from '../../state/view.ts';

/**
 * The countries that a view names, most important first: the lens, the selected country and the compared one, then the
 * parties of the selected event or partnership, at any time. `shown` adds what is said to be on the map, as in a scene.
 */
export function namedCountries(
  { partnerships, events, countries }: Pick<Dataset, 'partnerships' | 'events' | 'countries'>,
  { lens, selection, compare }: Pick<ViewState, 'lens' | 'selection' | 'compare'>,
  shown: Shown = {},
): readonly Party[] {
  const selected = selection?.id ?? '';
  const records = [selected, ...(shown.events ?? []), ...(shown.partnerships ?? [])];
  const parties = records.flatMap((id) => {
    const { parties: ofEvent = [] } = events.get(id) ?? {};
    const { members = [], affected = [] } = partnerships.get(id) ?? {};
    return [...ofEvent, ...members, ...affected].map(({ party }) => party);
  });
  const named = new Set([...lens, selected, compare ?? '', ...(shown.countries ?? []), ...parties]);
  return [...named].filter((id) => countries.has(id));
}
