/** What can be chosen for a hand-out. */
import type { Content } from '../material.ts';
import type { Paper } from '../../ui/paper/paper.ts';

/** What may be left out of a hand-out. */
export const HANDOUT_PARTS = ['sources', 'notes'] as const;
/** One of `HANDOUT_PARTS`. */
export type HandoutPart = (typeof HANDOUT_PARTS)[number];

/** The choices for a hand-out. */
export interface HandoutChoices {
  readonly content: Content;
  readonly paper: Paper;
  /** Scenes of a tour on a page; a view has a page of its own. */
  readonly perPage: 'one' | 'two';
  readonly parts: readonly HandoutPart[];
}

/** The paper that is usual where a reader is, by the BCP 47 tag of their language: Letter in North America, else A4. */
export function usualPaper(language: string): Paper {
  return /-(US|CA|MX|PH|CL|CO)\b/.test(language) ? 'letter' : 'a4';
}
