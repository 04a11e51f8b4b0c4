/** The search over the record, built when it is first asked for. */
import type { Dataset } from '../../data/dataset.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { type Search, searchOf } from '../../search/search.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';

const built = new WeakMap<Dataset, Search>();

/** Expects the messages of every language: the search answers to all of them. */
export function builtSearch(dataset: Dataset): Search {
  const known = built.get(dataset);
  if (known) return known;
  const search = searchOf(dataset, recordSpan(dataset), {
    partnership: (kind) => LANGUAGES.map((language) => messagesOf(language).kind[kind]),
    event: (kind) => LANGUAGES.map((language) => messagesOf(language).eventKind[kind]),
  });
  built.set(dataset, search);
  return search;
}
