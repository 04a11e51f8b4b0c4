/** What is searched for. */
import { compact, fold, lettersOf } from './fold.ts';
import { wordsOf } from './vocabulary.ts';

/** A query prepared for comparison. */
export interface PreparedQuery {
  readonly words: readonly string[];
  /** All letters, without the spaces. */
  readonly letters: string;
}

/** Prepares a query. */
export function preparedQuery(query: string): PreparedQuery {
  return { words: wordsOf(fold(query)), letters: lettersOf(compact(query)) };
}
