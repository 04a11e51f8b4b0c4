/**
 * Typo tolerance by edit distance: insertion, deletion, substitution, and transposition of adjacent letters
 * (optimal string alignment distance).
 */
import { hasHangul } from './fold.ts';

/** The largest edit distance accepted as a typo. 0 for short words and for numbers. */
export function maxDistance(letters: string): number {
  if (/\d/u.test(letters)) return 0;
  // `letters` has 2 or 3 per Hangul syllable.
  const length = hasHangul(letters) ? letters.length / 1.6 : letters.length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Distances of a word from the beginning of another text: of its first letters, from none to all. `before` are those
 * from a beginning without the last letter.
 */
export interface Distances {
  readonly row: readonly number[];
  readonly before: readonly number[];
  readonly last: string;
}

/** The distances of a word from an empty text. */
export function distancesFromNothing(word: string): Distances {
  return { row: Array.from({ length: word.length + 1 }, (_, i) => i), before: [], last: '' };
}

/** The distances of a word after one more letter of the text. */
export function distancesAfter(word: string, { row, before, last }: Distances, letter: string): Distances {
  const next = [at(row, 0) + 1];
  for (let i = 1; i <= word.length; i++) {
    const [own, previous] = [word[i - 1], word[i - 2]];
    next[i] = Math.min(
      at(row, i) + 1,
      at(next, i - 1) + 1,
      at(row, i - 1) + (own === letter ? 0 : 1),
      own === last && previous === letter ? at(before, i - 2) + 1 : Infinity,
    );
  }
  return { row: next, before: row, last: letter };
}

/**
 * The edit distances of `word` from `target` (`full`) and from the closest prefix of `target` (`prefix`).
 * Distances above `max` are not exact, only above `max`.
 */
export function editDistance(word: string, target: string, max: number): { full: number; prefix: number } {
  let distances = distancesFromNothing(word);
  let prefix = word.length;
  for (let j = 0; j < target.length; j++) {
    distances = distancesAfter(word, distances, target.charAt(j));
    prefix = Math.min(prefix, at(distances.row, word.length));
    if (isFar(distances, max)) return { full: max + 1, prefix };
  }
  return { full: at(distances.row, word.length), prefix };
}

/** Whether no longer text can be within a distance. */
export function isFar({ row }: Distances, max: number): boolean {
  return Math.min(...row) > max;
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Infinity;
}
