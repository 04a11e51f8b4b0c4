/** Tours: scenes in order, each a view with words. */
import type { Language } from '../language.ts';

/** The id under which an address names a reader's own tour: the one in its fragment, or the one that is edited. */
export const OWN = 'own';

/** Whether a fragment, with or without its `#`, has a tour or a lesson. */
export function hasTour(fragment: string): boolean {
  return /(?:^|[#&])(?:tour|lesson)=/u.test(fragment);
}

/** A text in one or both languages. Tours of the record have both. */
export type Words = { readonly [L in Language]?: string | undefined };

/** What the map shows in a scene: ids of partnerships and events, alpha-3 codes of countries. */
export interface Shown {
  readonly partnerships?: readonly string[] | undefined;
  readonly events?: readonly string[] | undefined;
  readonly countries?: readonly string[] | undefined;
}

/** A view and what is said about it. */
export interface Scene {
  /** A query string with its question mark, without the keys that belong to the reader or the frame. */
  readonly view: string;
  readonly title: Words;
  readonly text: Words;
  /** For the presenter. */
  readonly notes?: Words | undefined;
  readonly show?: Shown | undefined;
  /** Ids of partnerships and events on which the words rely, too, though the map does not show them. */
  readonly cites?: readonly string[] | undefined;
  /** How it follows the scene before: the camera flies and time passes, or all changes at once. */
  readonly transition: 'fly' | 'cut';
}

/** A tour. */
export interface Tour {
  readonly id: string;
  readonly title: Words;
  readonly summary: Words;
  /** How long a talk takes that shows all scenes. */
  readonly minutes: number;
  /** At least one. */
  readonly scenes: readonly Scene[];
}

/** A tour in a list of tours. */
export interface TourSummary extends Pick<Tour, 'id' | 'title' | 'summary' | 'minutes'> {
  /** The number of its scenes. */
  readonly scenes: number;
}

/** The entry of a tour in a list. */
export function summaryOf({ id, title, summary, minutes, scenes }: Tour): TourSummary {
  return { id, title, summary, minutes, scenes: scenes.length };
}

/** The text in a language, in the other one if there is no such text, and '' without both. */
export function textIn(words: Words, language: Language): string {
  return words[language] ?? words.en ?? words.ko ?? '';
}
