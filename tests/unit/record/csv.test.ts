import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, parseCsv } from '../../../src/record/csv.ts';

test('cells are parted by commas, and by none within quotation marks', () => {
  expect(parseCsv('a,b\n1,"2, ""two"""\n,\n')).toEqual({
    lines: [
      ['a', 'b'],
      ['1', '2, "two"'],
      ['', ''],
    ],
  });
});

test.each([
  ['a,b\n1,"2\n', 2],
  ['a,b"\n', 1],
  ['a\n1\n"2"3\n', 3],
])('%j is no table', (text, line) => {
  expect(parseCsv(text)).toMatchObject({ line });
});

test('what is written is read again', () => {
  const cell = fc.string().map((text) => text.replaceAll(/[\r\n]/g, ''));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (lines) => {
      expect(parseCsv(csvText(lines))).toEqual({ lines });
    }),
  );
});
