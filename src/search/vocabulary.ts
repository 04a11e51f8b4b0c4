/** The words of the record, and which of them answer a word of a query. */
import { hasHangul, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { editDistance, maxDistance } from './editDistance.ts';

/** The words of the record that answer a word of a query. */
export interface Matching {
  readonly words: ReadonlySet<string>;
  /** Whether they are found as they were written, and not despite a typo. */
  readonly exact: boolean;
}

/** All words of the documents. */
export interface Vocabulary {
  /** Says that a document has folded words; documents come in the order of their numbers. */
  readonly add: (words: readonly string[], document: number) => void;
  /** The words that a word of a query begins; if it begins none, those that it is meant to be or to begin. */
  readonly matching: (word: string) => Matching;
  /** The documents that have a word, each once. */
  readonly having: (word: string) => readonly number[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const documents = new Map<string, number[]>();
  const forms = new Map<string, readonly string[]>();
  return {
    add: (words, document) => {
      for (const word of words) {
        const having = documents.get(word);
        if (!having) {
          documents.set(word, [document]);
          forms.set(word, formsOf(word));
        } else if (having.at(-1) !== document) having.push(document);
      }
    },
    matching: (word) => {
      const answering = (answers: (form: string) => boolean) =>
        new Set([...forms].flatMap(([own, ofOwn]) => (ofOwn.some(answers) ? [own] : [])));
      const letters = lettersOf(word);
      const begun = isChoseong(word)
        ? new Set([...forms.keys()].filter((own) => choseongOf(own).startsWith(word)))
        : answering((form) => form.startsWith(letters));
      const max = maxDistance(letters);
      if (begun.size > 0 || isChoseong(word) || max === 0) return { words: begun, exact: true };
      const meant = answering((form) => editDistance(letters, form, max).whole <= max);
      if (meant.size > 0) return { words: meant, exact: false };
      return { words: answering((form) => editDistance(letters, form, max).begun <= max), exact: false };
    },
    having: (word) => documents.get(word) ?? [],
  };
}

/** The words of folded text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** A word in letters, and one in Hangul from each of its syllables on: Korean writes compounds in one word. */
function formsOf(word: string): string[] {
  if (!hasHangul(word)) return [word];
  const syllables = Array.from(word, lettersOf);
  return syllables.map((_, i) => syllables.slice(i).join(''));
}
