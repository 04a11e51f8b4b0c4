/** The parties of which the record has something to tell. */
import type { Country, Dataset } from '../../data/dataset.ts';
import { LANGUAGES } from '../../domain/language.ts';

/** Countries and unions that are a member of a partnership or named by an event; in no order. */
export function partiesOfRecord(dataset: Dataset): Country[] {
  const named = new Set([
    ...[...dataset.partnerships.values()].flatMap(({ members }) => members.map(({ party }) => party)),
    ...[...dataset.events.values()].flatMap(({ parties }) => parties.map(({ party }) => party)),
  ]);
  return [...named].flatMap((party) => dataset.countries.get(party) ?? []);
}

/** Whether a text is part of a country's name in any language, or the beginning of its code. */
export function isNamed({ id, name }: Country, text: string): boolean {
  const plain = (written: string) => written.normalize('NFC').trim().toLowerCase();
  const sought = plain(text);
  return LANGUAGES.some((language) => plain(name[language]).includes(sought)) || plain(id).startsWith(sought);
}
