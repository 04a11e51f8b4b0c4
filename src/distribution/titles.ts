/** Texts of the record in which other records are named by id. */
import type { Dataset } from '../data/dataset.ts';
import type { Language, Localised } from '../domain/language.ts';

/** Matches a possible id of a record: words joined by hyphens. */
const ID = /[a-z0-9]+(?:-[a-z0-9]+)+/gu;

/** The text in a language, with the titles of events and the names of partnerships instead of their ids. */
export function withTitles(text: Localised, { events, partnerships }: Dataset, language: Language): string {
  return text[language].replace(
    ID,
    (id) => events.get(id)?.title[language] ?? partnerships.get(id)?.shortName[language] ?? id,
  );
}
