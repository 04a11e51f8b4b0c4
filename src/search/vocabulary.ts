/** The words of the record, and which of them match a query word. */
import { maxDistance } from './editDistance.ts';
import { hasHangul, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { type PrefixTree, prefixTreeOf } from './prefixTree.ts';

/** The words of the record that match a query word, as ascending indices. */
export interface Matching {
  readonly words: readonly number[];
  /** False if they match only with typos. */
  readonly exact: boolean;
}

/** The index of a list of words. */
export interface Vocabulary {
  /**
   * Words starting with the query word; if none, words within the typo tolerance; if none, words with a
   * prefix within it. A Hangul word also matches from each later syllable on, because Korean compounds are written as
   * one word.
   */
  readonly matching: (word: string) => Matching;
  /** The words that start with some letters, which can be initial consonants. Ascending indices. */
  readonly startingWith: (letters: string) => readonly number[];
}

/** The vocabulary of some folded words, each of them once. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const forms = formsOf(words);
  const initials = initialsOf(words);
  /** The words of some forms, in ascending order. */
  const wordsOfForms = (found: Iterable<number>, { wordOf }: Forms) => {
    const isFound = new Uint8Array(words.length);
    for (const form of found) isFound[wordOf[form] as number] = 1;
    const own: number[] = [];
    for (let word = 0; word < isFound.length; word++) if (isFound[word]) own.push(word);
    return own;
  };
  const withLetters = (start: string) => wordsOfForms(forms.tree.startingWith(start), forms);
  const withInitials = (start: string) => wordsOfForms(initials.tree.startingWith(start), initials);

  return {
    matching: (word) => {
      const letters = lettersOf(word);
      const prefixed = isChoseong(word) ? withInitials(word) : withLetters(letters);
      const max = maxDistance(letters);
      if (prefixed.length > 0 || isChoseong(word) || max === 0) return { words: prefixed, exact: true };
      const { full, prefix } = forms.tree.near(letters, max);
      return { words: wordsOfForms(full.length > 0 ? full : prefix, forms), exact: false };
    },
    startingWith: (letters) =>
      isChoseong(letters)
        ? withInitials(letters)
        : withLetters(letters).filter((word) => lettersOf(words[word] as string).startsWith(letters)),
  };
}

/** Ways to write words, as a tree, and the word of each. */
interface Forms {
  readonly tree: PrefixTree;
  readonly wordOf: readonly number[];
}

/** The letters of all words, and those of Hangul words from each later syllable on. */
function formsOf(words: readonly string[]): Forms {
  const letters = words.map(lettersOf);
  const wordOf = words.map((_, i) => i);
  for (const [i, word] of words.entries()) {
    for (const ending of endingsOf(word, letters[i] as string)) wordOf[letters.push(ending) - 1] = i;
  }
  return { tree: prefixTreeOf(letters), wordOf };
}

/** The initial consonants of Hangul words. */
function initialsOf(words: readonly string[]): Forms {
  const wordOf = words.flatMap((word, i) => (hasHangul(word) ? [i] : []));
  return { tree: prefixTreeOf(wordOf.map((i) => choseongOf(words[i] as string))), wordOf };
}

/** The words of folded text; empty for an empty text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** The letters of a Hangul word from each later syllable on. */
function endingsOf(word: string, letters: string): string[] {
  if (!hasHangul(word)) return [];
  const endings: string[] = [];
  let start = 0;
  for (const character of word) {
    if (start > 0) endings.push(letters.slice(start));
    start += lettersOf(character).length;
  }
  return endings;
}
