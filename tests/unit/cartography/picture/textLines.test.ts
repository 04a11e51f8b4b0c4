import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/cartography/picture/textLines.ts';

const lines = (text: string, room: number) => linesOf(text, room, ({ length }) => length);

test('a text is wrapped between words, and within a word that is too long for a line', () => {
  expect(lines('Country shapes: Natural Earth', 16)).toEqual(['Country shapes:', 'Natural Earth']);
  expect(lines('at https://maps.example/?time=2024', 12)).toEqual([
    'at',
    'https://maps',
    '.example/?ti',
    'me=2024',
  ]);
  expect(lines('한국과 베트남', 3)).toEqual(['한국과', '베트남']);
  expect(lines('', 3)).toEqual([]);
});
