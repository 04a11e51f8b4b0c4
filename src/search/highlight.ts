/** Highlighting of the matches of a query in a name. */
import { fold, hasHangul, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { wordsOf } from './vocabulary.ts';

/** A segment of a text; `hit` if it matches the query. The concatenated segments are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Splits a text into segments. A hit is the part matched by a query word, at the start of a word or anywhere
 * within a Hangul word, or a whole word among `answers` (words of the record that match the query despite a
 * typo).
 */
export function piecesOf(text: string, query: string, answers: Pick<ReadonlySet<string>, 'has'>): Piece[] {
  const characters = Array.from(text);
  const folded = characters.map(fold);
  const wanted = wordsOf(fold(query));
  const hits = characters.map(() => false);
  let start = 0;
  for (let i = 0; i < characters.length; i++) {
    if (folded[i] === '') continue;
    if (i === 0 || folded[i - 1] === '') start = i;
    else if (!hasHangul(folded[i] ?? '')) continue;
    let end = i;
    while (end < characters.length && folded[end] !== '') end++;
    const rest = folded.slice(i, end);
    const matched = Math.max(0, ...wanted.map((word) => countMatched(rest, word)));
    const withTypo = matched === 0 && i === start && answers.has(rest.join(''));
    hits.fill(true, i, i + (withTypo ? rest.length : matched));
  }
  const pieces: Piece[] = [];
  for (const [i, character] of characters.entries()) {
    const hit = hits[i] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) pieces[pieces.length - 1] = { text: last.text + character, hit };
    else pieces.push({ text: character, hit });
  }
  return pieces;
}

/** How many of the characters are matched by a word; 0 if they do not start with it. */
function countMatched(characters: readonly string[], word: string): number {
  const [change, wanted] = isChoseong(word) ? [choseongOf, word] : [lettersOf, lettersOf(word)];
  const units = characters.map(change);
  if (!units.join('').startsWith(wanted)) return 0;
  let length = 0;
  return units.findIndex((unit) => (length += unit.length) >= wanted.length) + 1;
}
