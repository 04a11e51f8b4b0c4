/** The filters of what is exported, in words. */
import type { Dataset } from '../data/dataset.ts';
import { FILTER_KEYS, type Filters } from '../domain/partnership/filter.ts';
import type { Language } from '../domain/language.ts';
import { activeFilterLabel } from '../state/derived/filterText.ts';

/** The labels of all filter values, as `activeFilterLabel` writes them. */
export function filterLabels(filters: Filters, dataset: Dataset, language: Language): string[] {
  return FILTER_KEYS.flatMap((key) =>
    filters[key].map((value) => activeFilterLabel(key, value, dataset, language)),
  );
}
