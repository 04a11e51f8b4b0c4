/** Where a name answers a query. */
import { fold, hasHangul, choseongOf, isChoseong, lettersOf } from './fold.ts';
import { wordsOf } from './vocabulary.ts';

/** A piece of a text; `hit` if it answers the query. Joined, the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * The pieces of a text. Hits are what words of the query begin, within a word of Hangul too, and words
 * among `answers`, the words of the record that answer the query despite a typo.
 */
export function piecesOf(text: string, query: string, answers: ReadonlySet<string>): Piece[] {
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
    const begun = Math.max(0, ...wanted.map((word) => countBegun(rest, word)));
    const slipped = begun === 0 && i === start && answers.has(rest.join(''));
    hits.fill(true, i, i + (slipped ? rest.length : begun));
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

/** How many of the characters a word begins; 0 if they do not begin with it. */
function countBegun(characters: readonly string[], word: string): number {
  const [change, wanted] = isChoseong(word) ? [choseongOf, word] : [lettersOf, lettersOf(word)];
  const units = characters.map(change);
  if (!units.join('').startsWith(wanted)) return 0;
  let length = 0;
  return units.findIndex((unit) => (length += unit.length) >= wanted.length) + 1;
}
