/** The limits of the texts of a tour, for its schema, its rules and its editor. */
import type { Language } from '../language.ts';

/** Most characters of a title, of a tour or a scene. */
export const MAX_TITLE = 80;

/** Most characters of the summary of a tour. */
export const MAX_SUMMARY = 300;

/** Most characters of the notes of a scene. */
export const MAX_NOTES = 2000;

/** The limit of the text of a scene, and what it counts: words, or characters where words are not comparable. */
export const TEXT_LIMITS: Readonly<Record<Language, { count: 'words' | 'characters'; most: number }>> = {
  en: { count: 'words', most: 60 },
  ko: { count: 'characters', most: 300 },
};

/** The number of words in a text: what white space separates and has a letter or a digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How much of its limit (`TEXT_LIMITS`) the text of a scene uses: words or characters. */
export function lengthOfText(text: string, language: Language): number {
  return TEXT_LIMITS[language].count === 'words' ? wordsIn(text) : text.trim().length;
}
