/** Labels of filter values in components. */
import type { FilterKey } from '../../domain/partnership/filter.ts';
import { activeFilterLabel, filterLabel } from '../../state/derived/filterText.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

type Labels = (key: FilterKey, value: string) => string;

/** Returns a function that gives the label of a filter value in the reader's language (`filterLabel`). */
export function useFilterLabels(): Labels {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return (key, value) => filterLabel(key, value, dataset, language);
}

/** The same with the name of the facet where that is needed (`activeFilterLabel`). */
export function useActiveFilterLabels(): Labels {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  return (key, value) => activeFilterLabel(key, value, dataset, language);
}
