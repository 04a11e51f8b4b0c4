/** What the values of the filters are called. */
import { type FilterKey, NO_MINERAL } from '../../domain/partnership/filter.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';

/** Returns what a value of a filter is called in the reader's language, beside others of its key. */
export function useFilterLabels(): (key: FilterKey, value: string) => string {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const words = (known: Partial<Record<string, string>>, value: string) => known[value] ?? value;
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
