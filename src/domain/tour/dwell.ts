/** How long a scene stays while a tour plays by itself. */
import type { Language } from '../language.ts';
import { type Scene, textIn } from './tour.ts';

/** What a slow reader reads in a second: words, or characters without spaces. */
const PER_SECOND: Readonly<Record<Language, number>> = { en: 2.8, ko: 7 };

/** Milliseconds to look at the map, beside reading. */
const LOOK_MS = 5000;

/** Milliseconds for which a scene stays: to read its title and its text, and to look at the map. */
export function dwellOf({ title, text }: Scene, language: Language): number {
  const read = `${textIn(title, language)} ${textIn(text, language)}`;
  const amount =
    language === 'ko' ? read.replaceAll(/\s/gu, '').length : read.split(/\s+/u).filter(Boolean).length;
  return Math.round(LOOK_MS + (1000 * amount) / PER_SECOND[language]);
}
