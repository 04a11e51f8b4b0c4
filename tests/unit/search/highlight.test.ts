import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/search/highlight.ts';

/** The text with its hits in brackets. */
function shown(text: string, query: string, answers: readonly string[] = []): string {
  return piecesOf(text, query, new Set(answers))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
}

test.each([
  ['Korea–Viet Nam', 'viet', 'Korea–[Viet] Nam'],
  ['Côte d’Ivoire', 'cote', '[Côte] d’Ivoire'],
  ['핵심광물안보파트너십', '안보', '핵심광물[안보]파트너십'],
  ['핵심광물안보파트너십', '핵심 안보', '[핵심]광물[안보]파트너십'],
  ['중국 희토류 쿼터', 'ㅎㅌㄹ', '중국 [희토류] 쿼터'],
  ['희토류', '희톨', '[희토류]'],
  ['Mali and Somalia', 'mali', '[Mali] and Somalia'],
])('in "%s", "%s" is highlighted: %s', (text, query, marked) => {
  expect(shown(text, query)).toBe(marked);
});

test('a word found despite a typo is highlighted as a whole', () => {
  expect(shown('Rare earths', 'rare erths', ['rare', 'earths'])).toBe('[Rare] [earths]');
});

test('the segments add up to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
      expect(
        piecesOf(text, query, new Set([text]))
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
