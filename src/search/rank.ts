/** How well a name answers a query. */
import type { Name } from './documents.ts';
import { fold, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { wordsOf } from './vocabulary.ts';

/** The query is the name, its first words, its beginning, words of it, beginnings of such, or not all in it. */
const RANKS = ['name', 'first words', 'beginning', 'words', 'beginnings', 'about'] as const;
/** An index of `RANKS`: the less, the better. */
export type Rank = number;

const rank = (of: (typeof RANKS)[number]): Rank => RANKS.indexOf(of);

/** A name prepared for comparing, with its folded words. Letters are without spaces. */
export interface PreparedName extends Name {
  readonly words: readonly string[];
  /** The letters of its first word, of its first two words and so on to all of it. */
  readonly beginnings: readonly string[];
  /** The letters of all of it, and of all but what stands in brackets. */
  readonly wholes: readonly string[];
  readonly choseong: string;
}

/** A name with its letters, given its folded words. */
export function preparedName(name: Name, words: readonly string[]): PreparedName {
  let letters = '';
  const beginnings = words.map((word) => (letters += lettersOf(word)));
  const bare = name.text.includes('(') ? lettersOf(compact(name.text.replace(/\([^)]*\)/gu, ''))) : letters;
  return { ...name, words, beginnings, wholes: [letters, bare], choseong: choseongOf(words.join('')) };
}

/** A query prepared for comparing. */
export interface PreparedQuery {
  readonly words: readonly string[];
  readonly letters: string;
  readonly isChoseong: boolean;
}

/** A query with its words and letters. */
export function preparedQuery(query: string): PreparedQuery {
  const together = compact(query);
  return { words: wordsOf(fold(query)), letters: lettersOf(together), isChoseong: isChoseong(together) };
}

/**
 * The rank of a name for a query, and how many of the query's words are in the name, given the words of
 * the record that answer each of them.
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
  if (name.wholes.includes(letters)) return as('name');
  if (name.beginnings.includes(letters)) return as('first words');
  if (name.wholes[0]?.startsWith(letters)) return as('beginning');
  if (words.every((word) => name.words.includes(word))) return as('words');
  return { rank: rank(inName === words.length ? 'beginnings' : 'about'), inName };
}

function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}
