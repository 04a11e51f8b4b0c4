/** Labels of filter values. */
import { type FilterKey, NO_MINERAL } from '../../domain/partnership/filter.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

/** Returns a function that gives the label of a filter value in the reader's language; by default the value itself. */
export function useFilterLabels(): (key: FilterKey, value: string) => string {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const words = (labels: Partial<Record<string, string>>, value: string) => labels[value] ?? value;
  return (key, value) => {
    switch (key) {
      case 'mineral':
        return value === NO_MINERAL
          ? messages.filters.noMineral
          : (dataset.minerals.get(value)?.[language] ?? value);
      case 'kind':
        return words({ ...messages.eventKind, ...messages.kinds }, value);
      case 'confidence':
        return words(messages.confidence, value);
      case 'binding':
        return words(messages.binding, value);
    }
  };
}

/**
 * The same with the name of the facet where the value alone would not say what is filtered: `Legally binding: Yes`,
 * `Confidence: High`.
 */
export function useActiveFilterLabels(): (key: FilterKey, value: string) => string {
  const labelOf = useFilterLabels();
  const { filters } = useMessages().messages;
  return (key, value) => {
    const label = labelOf(key, value);
    return key === 'confidence' || key === 'binding' ? filters[key](label) : label;
  };
}
