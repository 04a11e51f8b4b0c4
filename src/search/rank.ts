/** Ranking of names for a query. */
import type { Name } from './documents.ts';
import { choseongOf, compact, fold, isChoseong, lettersOf } from './fold.ts';
import { wordsOf } from './vocabulary.ts';

/**
 * From best to worst: the query equals the name; its first words; its start; some of its words; starts of its
 * words; or matches not only the name.
 */
const RANKS = ['name', 'first words', 'beginning', 'words', 'beginnings', 'about'] as const;
/** An index of `RANKS`; lower is better. */
export type Rank = number;

const rank = (of: (typeof RANKS)[number]): Rank => RANKS.indexOf(of);

/** A name with its folded words, prepared for comparison. Its letters contain no spaces. */
export interface PreparedName extends Name {
  readonly words: readonly string[];
  /** The letters of the first word, of the first two words, and so on. */
  readonly beginnings: readonly string[];
  /** The letters of the name, with and without text in brackets. */
  readonly fullForms: readonly string[];
  readonly choseong: string;
}

/** Prepares a name, given its folded words. */
export function preparedName(name: Name, words: readonly string[]): PreparedName {
  let letters = '';
  const beginnings = words.map((word) => (letters += lettersOf(word)));
  const bare = name.text.includes('(') ? lettersOf(compact(name.text.replace(/\([^)]*\)/gu, ''))) : letters;
  return { ...name, words, beginnings, fullForms: [letters, bare], choseong: choseongOf(words.join('')) };
}

/** A query prepared for comparison. */
export interface PreparedQuery {
  readonly words: readonly string[];
  readonly letters: string;
  readonly isChoseong: boolean;
}

/** Prepares a query. */
export function preparedQuery(query: string): PreparedQuery {
  const together = compact(query);
  return { words: wordsOf(fold(query)), letters: lettersOf(together), isChoseong: isChoseong(together) };
}

/**
 * The rank of a name for a query, and the number of query words found in the name. `answers` are the matching
 * words of the record for each query word.
 */
export function rankOfName(
  name: PreparedName,
  { words, letters, isChoseong }: PreparedQuery,
  answers: readonly ReadonlySet<string>[],
): { rank: Rank; inName: number } {
  const inName = answers.filter((answer) => name.words.some((word) => answer.has(word))).length;
  const as = (of: (typeof RANKS)[number]) => ({ rank: rank(of), inName: words.length });
  if (isChoseong && name.choseong === letters) return as('name');
  if (isChoseong && name.choseong.startsWith(letters)) return as('beginning');
  if (name.fullForms.includes(letters)) return as('name');
  if (name.beginnings.includes(letters)) return as('first words');
  if (name.fullForms[0]?.startsWith(letters)) return as('beginning');
  if (words.every((word) => name.words.includes(word))) return as('words');
  return { rank: rank(inName === words.length ? 'beginnings' : 'about'), inName };
}
