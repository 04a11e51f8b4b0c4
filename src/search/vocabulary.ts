/** The words of the record, and which of them match a query word. */
import { hasHangul, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { editDistance, maxDistance } from './editDistance.ts';

/** The words of the record that match a query word. */
export interface Matching {
  readonly words: ReadonlySet<string>;
  /** False if they match only with typos. */
  readonly exact: boolean;
}

/** The index of all words of the documents. */
export interface Vocabulary {
  /** Adds folded words of a document. Documents must be added in ascending order. */
  readonly add: (words: readonly string[], document: number) => void;
  /**
   * Words starting with the query word; if none, words within the typo tolerance; if none, words with a
   * prefix within it.
   */
  readonly matching: (word: string) => Matching;
  /** The documents that contain a word, without duplicates. */
  readonly documentsWith: (word: string) => readonly number[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const documents = new Map<string, number[]>();
  const forms = new Map<string, readonly string[]>();
  return {
    add: (words, document) => {
      for (const word of words) {
        const list = documents.get(word);
        if (!list) {
          documents.set(word, [document]);
          forms.set(word, formsOf(word));
        } else if (list.at(-1) !== document) list.push(document);
      }
    },
    matching: (word) => {
      const answering = (answers: (form: string) => boolean) => {
        const found = new Set<string>();
        for (const [own, ofOwn] of forms) if (ofOwn.some(answers)) found.add(own);
        return found;
      };
      const letters = lettersOf(word);
      const prefixed = isChoseong(word)
        ? new Set([...forms.keys()].filter((own) => choseongOf(own).startsWith(word)))
        : answering((form) => form.startsWith(letters));
      const max = maxDistance(letters);
      if (prefixed.size > 0 || isChoseong(word) || max === 0) return { words: prefixed, exact: true };
      const withTypos = answering((form) => editDistance(letters, form, max).full <= max);
      if (withTypos.size > 0) return { words: withTypos, exact: false };
      return { words: answering((form) => editDistance(letters, form, max).prefix <= max), exact: false };
    },
    documentsWith: (word) => documents.get(word) ?? [],
  };
}

/** The words of folded text; empty for an empty text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/**
 * The letters of a word, for Hangul also from each later syllable on, because Korean compounds are written as
 * one word.
 */
function formsOf(word: string): string[] {
  if (!hasHangul(word)) return [word];
  const syllables = Array.from(word, lettersOf);
  return syllables.map((_, i) => syllables.slice(i).join(''));
}
