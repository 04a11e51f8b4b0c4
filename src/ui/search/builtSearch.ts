/** A cache of search indexes, one for each dataset. */
import type { Dataset } from '../../data/dataset.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { type Search, searchOf } from '../../search/search.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';

const built = new WeakMap<Dataset, Search>();

/**
 * Returns the search of a dataset, built at the first call. The messages of every language must be loaded, because
 * the search covers all of them.
 */
export function builtSearch(dataset: Dataset): Search {
  const cached = built.get(dataset);
  if (cached) return cached;
  const search = searchOf(dataset, recordSpan(dataset), {
    partnership: (kind) => LANGUAGES.map((language) => messagesOf(language).kind[kind]),
    event: (kind) => LANGUAGES.map((language) => messagesOf(language).eventKind[kind]),
  });
  built.set(dataset, search);
  return search;
}
