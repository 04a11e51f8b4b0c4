import { expect, test } from 'vitest';
import { linesOf } from '../../../src/export/lines.ts';

const lines = (text: string, room: number) => linesOf(text, room, ({ length }) => length);

test('a text is broken between words, and a word without room for it anywhere', () => {
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
