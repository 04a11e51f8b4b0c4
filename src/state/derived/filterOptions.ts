/** The available values of each filter. */
import type { Dataset } from '../../data/dataset.ts';
import { CONFIDENCES, EVENT_KINDS } from '../../domain/partnership/event.ts';
import { type FilterKey, NO_MINERAL } from '../../domain/partnership/filter.ts';
import { BINDINGS, KINDS } from '../../domain/partnership/partnership.ts';

/** All values of a filter, in the order used in URLs. */
export function optionsOf(dataset: Dataset, key: FilterKey): readonly string[] {
  switch (key) {
    case 'mineral':
      return [...dataset.minerals.keys(), NO_MINERAL];
    case 'kind':
      return [...KINDS, ...EVENT_KINDS];
    case 'confidence':
      return CONFIDENCES;
    case 'binding':
      return BINDINGS;
  }
}

/**
 * The available ones among `values`, without duplicates and in the order of `optionsOf`, so that equal
 * choices produce equal URLs.
 */
export function inOptionOrder(
  dataset: Dataset,
  key: FilterKey,
  values: readonly string[],
): readonly string[] {
  const chosen = new Set(values);
  return optionsOf(dataset, key).filter((option) => chosen.has(option));
}
