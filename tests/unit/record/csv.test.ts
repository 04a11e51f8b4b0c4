import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, parseCsv } from '../../../src/record/csv.ts';

test('cells are separated by commas, but not by commas in quotation marks', () => {
  expect(parseCsv('a,b\n1,"2, ""two"""\n,\n')).toEqual({
    rows: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2, "two"'] },
      { line: 3, cells: ['', ''] },
    ],
  });
});

test('a table saved by a spreadsheet, with byte order mark and CRLF, has the same cells', () => {
  expect(parseCsv('\uFEFFmineral,note\r\nnickel,\r\n')).toEqual({
    rows: [
      { line: 1, cells: ['mineral', 'note'] },
      { line: 2, cells: ['nickel', ''] },
    ],
  });
});

test('a quoted cell may span several lines; later rows keep their line number', () => {
  expect(parseCsv('a,b\n1,"first\nsecond"\n2,\n')).toEqual({
    rows: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'first\nsecond'] },
      { line: 4, cells: ['2', ''] },
    ],
  });
});

test('the last line needs no line break', () => {
  expect(parseCsv('a\r1')).toEqual({
    rows: [
      { line: 1, cells: ['a'] },
      { line: 2, cells: ['1'] },
    ],
  });
});

test.each([
  ['a,b\n1,"2\n', 2],
  ['a,b"\n', 1],
  ['a\n1\n"2"3\n', 3],
  ['a\r\n"1\r\n2"\r\n"3', 4],
])('%j is not a table', (text, line) => {
  expect(parseCsv(text)).toMatchObject({ line });
});

test('any cells are parsed to the same cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '한', ',', '"', '\r', '\n', ' ', ';') });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (written, end) => {
      const csv = parseCsv(csvText(written, end));
      expect('rows' in csv && csv.rows.map(({ cells }) => cells)).toEqual(written);
    }),
  );
});
