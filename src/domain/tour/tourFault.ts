/** What is wrong in the file or the link of a reader's own tour, by place. Messages word it. */
import type { Language } from '../language.ts';
import type { OwnTour } from './ownTour.ts';

/** The fields that can be wrong. */
export type TourField =
  | 'version'
  | 'release'
  | 'title'
  | 'summary'
  | 'minutes'
  | 'scenes'
  | 'view'
  | 'text'
  | 'notes'
  | 'show'
  | 'cites'
  | 'transition';

/** What a field should be. */
export type Expected =
  | 'texts'
  | 'text'
  | 'query'
  | 'ids'
  | 'codes'
  | 'date'
  | 'transition'
  | 'minutes'
  | 'scene';

/** What is wrong with a field, and what was done about it. */
export type Problem =
  /** No tour at all: nothing was read. */
  | { readonly kind: 'none' }
  /** Not JSON: the scene that starts in this line (1-based), which is left out, or somewhere between scenes (null). */
  | { readonly kind: 'syntax'; readonly line: number | null }
  /** A link whose end is missing: nothing was read. */
  | { readonly kind: 'cut' }
  /** More than can be read; the rest is left out. */
  | { readonly kind: 'large' }
  /** More scenes than `most`; the rest is left out. */
  | { readonly kind: 'crowded'; readonly most: number }
  /** Made by a later version. */
  | { readonly kind: 'version' }
  | { readonly kind: 'missing' }
  /** Something else than what is expected; left out. */
  | { readonly kind: 'wrong'; readonly expected: Expected }
  /** A field, a language or a key that has no meaning here; left out. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** Part of a view that is not in the data; kept as it is. */
  | { readonly kind: 'rejected'; readonly part: string }
  /** Longer than the limit; kept as it is. */
  | {
      readonly kind: 'long';
      readonly given: number;
      readonly most: number;
      readonly counted: 'words' | 'characters';
    };

/** A fault by place. */
export interface TourFault {
  /** The 1-based number of the scene in the file; null for the tour as a whole. */
  readonly scene: number | null;
  readonly field: TourField | null;
  /** The language of the text, where it matters. */
  readonly language: Language | null;
  readonly problem: Problem;
}

/** What was read of a tour. */
export interface ReadTour {
  /** Null if nothing could be read. */
  readonly tour: OwnTour | null;
  readonly faults: readonly TourFault[];
}
