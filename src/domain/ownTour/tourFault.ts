/** What is wrong in the file or the link of a reader's own tour or lesson, by place. Messages word it. */
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
  | 'transition'
  | LessonField
  | QuestionField;

/** Of a lesson, and of its scenes. */
type LessonField =
  | 'ages'
  | 'aims'
  | 'priorKnowledge'
  | 'curriculum'
  | 'glossary'
  | 'worksheet'
  | 'subject'
  | 'area'
  | 'questions';

/** Of a question, and of its parts. */
type QuestionField =
  | 'id'
  | 'type'
  | 'prompt'
  | 'hint'
  | 'right'
  | 'wrong'
  | 'evidence'
  | 'options'
  | 'items'
  | 'pairs'
  | 'left'
  | 'kind'
  | 'key'
  | 'day'
  | 'tolerance'
  | 'value'
  | 'unit'
  | 'range'
  | 'model';

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
  | 'scene'
  | 'list'
  | 'item'
  | 'ages'
  | 'question'
  | 'questionType'
  | 'parts'
  | 'flag'
  | 'kind'
  | 'day'
  | 'number'
  | 'range'
  | 'tolerance'
  | 'days'
  | 'fewerDays';

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
  /** More than `most` in a list; the rest is left out. */
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
  /** An id or a code that is not in the data; kept as it is. */
  | { readonly kind: 'absent'; readonly id: string }
  /** An id that no question has; left out. */
  | { readonly kind: 'unasked'; readonly id: string }
  /** A question had no id of its own, and has this one now. */
  | { readonly kind: 'renamed'; readonly id: string }
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
  /** The 1-based number of the question in its scene; none for what is outside of questions. */
  readonly question?: number;
  readonly field: TourField | null;
  /** The 1-based number in the list of the field, where it is a list. */
  readonly item?: number;
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
