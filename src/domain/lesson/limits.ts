/** The limits of the texts of a lesson, for its schema, its rules and its editor. */
import type { Language } from '../language.ts';
import { wordsIn } from '../tour/limits.ts';

/** How long a lesson is, in minutes. */
export const PERIOD = 45;

/** The fewest and the most questions of a lesson. */
export const QUESTIONS = { least: 8, most: 12 } as const;

/** The most questions of a worksheet: they fit on two pages with room to write. */
export const MAX_WORKSHEET = 6;

/** Most characters of a prompt, a hint, a feedback or an option. */
export const MAX_PROMPT = 240;

/** Most characters of the unit of an estimate. */
export const MAX_UNIT = 40;

/** How many options, items or pairs a question has. */
export const PARTS = { least: 2, most: 6 } as const;

/** Most aims of a lesson; most things to know before, and most subjects. */
export const MAX_LINES = 5;

/** How many days before or after its day a date may be right, too. */
export const MAX_DAYS = 366;

/** The ages for which lessons are, in years, both inclusive. */
export const AGES = { youngest: 5, oldest: 99 } as const;

/** Most words of an English definition of the glossary. */
export const MAX_DEFINITION = 60;

/**
 * The longest sentence for readers of an age, in years: words in English, characters with spaces in Korean. A name
 * counts with all its words.
 */
export function longestSentence(language: Language, age: number): number {
  return language === 'en' ? (age < 15 ? 20 : 25) : age < 15 ? 75 : 90;
}

/** The length of a sentence as `longestSentence` counts it. */
export function lengthOfSentence(sentence: string, language: Language): number {
  return language === 'en' ? wordsIn(sentence) : sentence.length;
}

/** The sentences of a text, each with its final mark. A full stop within a number or a name does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!…][”’)]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
