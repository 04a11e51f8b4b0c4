import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textPieces } from '../../../../src/export/handout/textPieces.ts';

test('A long paragraph is divided between sentences, and paragraphs stay apart', () => {
  const text = 'One sentence. Another one! A third?\nA new paragraph.';
  expect(textPieces(text, 30)).toEqual(['One sentence. Another one!', 'A third?', 'A new paragraph.']);
  expect(textPieces(text)).toEqual(['One sentence. Another one! A third?', 'A new paragraph.']);
});

test('A sentence that is too long is divided between words, a word that is too long anywhere', () => {
  expect(textPieces('가나다 라마바 사아자', 8)).toEqual(['가나다 라마바', '사아자']);
  expect(textPieces('가나다라마바사', 3)).toEqual(['가나다', '라마바', '사']);
});

test('Nothing of a text is lost, and no piece is too long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '가', ' ', '.', '\n', '?”'), maxLength: 200 }),
      (text) => {
        const pieces = textPieces(text, 20);
        expect(pieces.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(20);
      },
    ),
  );
});
