/** Slips of the keyboard: a letter too many, too few, wrong, or two exchanged. */
import { hasHangul } from './fold.ts';

/** How many slips are forgiven in the letters of a word: none in a short one or a number. */
export function tolerance(letters: string): number {
  if (/\d/u.test(letters)) return 0;
  // A syllable of Hangul is two or three letters.
  const length = hasHangul(letters) ? letters.length / 1.6 : letters.length;
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The least numbers of slips by which someone who meant `target`, or only its beginning, wrote `word`.
 * What is more than `most` may be any number above it.
 */
export function slips(word: string, target: string, most: number): { whole: number; begun: number } {
  const far = { whole: most + 1, begun: most + 1 };
  if (target.length < word.length - most) return far;
  const width = Math.min(target.length, word.length + most);
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
    if (Math.min(...row) > most) return far;
    [before, last] = [last, row];
  }
  return { whole: target.length === width ? at(last, width) : most + 1, begun: Math.min(...last) };
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Infinity;
}
