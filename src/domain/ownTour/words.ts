/** Texts of a reader's own tour: in one language or in both, or empty. */
import { type Language, LANGUAGES } from '../language.ts';
import type { Words } from '../tour/tour.ts';

/** The text with another wording in one language; an empty one leaves it out. */
export function withText(text: Words, language: Language, wording: string): Words {
  const { [language]: _, ...rest } = text;
  return wording === '' ? rest : { ...rest, [language]: wording };
}

/** The text with its languages in a fixed order, without empty ones. */
export function orderedWords(text: Words): Words {
  const written = LANGUAGES.filter((language) => text[language]);
  return Object.fromEntries(written.map((language) => [language, text[language]]));
}

/** Whether anything is written in any language. White space is nothing. */
export function hasWords(text: Words): boolean {
  return LANGUAGES.some((language) => text[language]?.trim());
}
