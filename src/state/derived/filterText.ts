/** Values of filters in words. */
import type { Dataset } from '../../data/dataset.ts';
import { type FilterKey, NO_MINERAL } from '../../domain/partnership/filter.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';

/** The label of a filter value; the value itself without one. */
export function filterLabel(key: FilterKey, value: string, dataset: Dataset, language: Language): string {
  const messages = messagesOf(language);
  const words = (labels: Partial<Record<string, string>>) => labels[value] ?? value;
  switch (key) {
    case 'mineral':
      return value === NO_MINERAL
        ? messages.filters.noMineral
        : (dataset.minerals.get(value)?.[language] ?? value);
    case 'kind':
      return words({ ...messages.eventKind, ...messages.kinds });
    case 'confidence':
      return words(messages.confidence);
    case 'binding':
      return words(messages.binding);
  }
}

/**
 * The same with the name of the facet where the value alone would not say what is filtered: `Legally binding: Yes`,
 * `Confidence: High`.
 */
export function activeFilterLabel(
  key: FilterKey,
  value: string,
  dataset: Dataset,
  language: Language,
): string {
  const { filters } = messagesOf(language);
  const label = filterLabel(key, value, dataset, language);
  return key === 'confidence' || key === 'binding' ? filters[key](label) : label;
}
