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
 * The edit distances of `word` from `target` (`full`) and from the closest prefix of `target` (`prefix`).
 * Distances above `max` are not exact, only above `max`.
 */
export function editDistance(word: string, target: string, max: number): { full: number; prefix: number } {
  const far = { full: max + 1, prefix: max + 1 };
  if (target.length < word.length - max) return far;
  const width = Math.min(target.length, word.length + max);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === target[j - 1];
      const exchanged = i > 1 && j > 1 && word[i - 1] === target[j - 2] && word[i - 2] === target[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        exchanged ? at(before, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > max) return far;
    [before, last] = [last, row];
  }
  return { full: target.length === width ? at(last, width) : max + 1, prefix: Math.min(...last) };
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Infinity;
}
