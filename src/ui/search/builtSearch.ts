/** A cache of search indexes, one for each dataset. */
import type { TourSummary } from '../../domain/tour/tour.ts';
import type { EventKind } from '../../domain/partnership/event.ts';
import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import type { Dataset } from '../../data/dataset.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { type Search, searchOf } from '../../search/search.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';

const built = new WeakMap<Dataset, { readonly tours: readonly TourSummary[]; readonly search: Search }>();

/**
 * Returns the search of a dataset and its tours, built at the first call for these tours. The messages of every language
 * must be loaded, because the search covers all of them.
 */
export function builtSearch(dataset: Dataset, tours: readonly TourSummary[]): Search {
  const cached = built.get(dataset);
  if (cached && (cached.tours === tours || tours.length === 0)) return cached.search;
  const words = {
    partnership: (kind: PartnershipKind) => LANGUAGES.map((language) => messagesOf(language).kind[kind]),
    event: (kind: EventKind) => LANGUAGES.map((language) => messagesOf(language).eventKind[kind]),
  };
  const search = searchOf(dataset, recordSpan(dataset), words, tours);
  built.set(dataset, { tours, search });
  return search;
}
