/** How long the texts of a tour or a lesson may be, and how much is left. */
import type { Language } from '../language.ts';
import { MAX_PROMPT, MAX_UNIT } from '../lesson/limits.ts';
import { lengthOfText, MAX_NOTES, MAX_SUMMARY, MAX_TITLE, TEXT_LIMITS } from '../tour/limits.ts';

/** The texts with a limit. Those of questions, and the lines of a lesson, have that of a prompt. */
export type LimitedField = 'title' | 'summary' | 'text' | 'notes' | 'prompt' | 'unit';

/** A limit, and what it counts. */
interface Limit {
  readonly most: number;
  readonly counted: 'words' | 'characters';
}

const characters = (most: number): Record<Language, Limit> => ({
  en: { most, counted: 'characters' },
  ko: { most, counted: 'characters' },
});

/** The limit of each text in each language. */
export const LIMITS: Readonly<Record<LimitedField, Readonly<Record<Language, Limit>>>> = {
  title: characters(MAX_TITLE),
  summary: characters(MAX_SUMMARY),
  text: {
    en: { most: TEXT_LIMITS.en.most, counted: TEXT_LIMITS.en.count },
    ko: { most: TEXT_LIMITS.ko.most, counted: TEXT_LIMITS.ko.count },
  },
  notes: characters(MAX_NOTES),
  prompt: characters(MAX_PROMPT),
  unit: characters(MAX_UNIT),
};

/** The most scenes of a tour. */
export const MOST_SCENES = 200;

/** The most questions of a scene. */
export const MOST_QUESTIONS = 20;

/** How much of its limit a text uses. */
export function lengthOf(field: LimitedField, language: Language, text: string): number {
  return field === 'text' ? lengthOfText(text, language) : text.length;
}

/** How much of its limit is left; below zero for a text over it. */
export function leftOf(field: LimitedField, language: Language, text: string): number {
  return LIMITS[field][language].most - lengthOf(field, language, text);
}
