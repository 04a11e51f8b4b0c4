/** The names of countries and unions. */
import type { Language } from '../domain/language.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Dataset } from './dataset.ts';

/** The name of a party in a language; its code if the record does not contain it. */
export function nameOf({ countries }: Pick<Dataset, 'countries'>, party: Party, language: Language): string {
  return countries.get(party)?.name[language] ?? party;
}
