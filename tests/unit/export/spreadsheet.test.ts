import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOf, type Line, separatorOf, spreadsheetText } from '../../../src/export/spreadsheet.ts';
import { cellsIn } from './cellsIn.ts';
import { unguarded } from './unguarded.ts';

/** The file with commas. */
const withCommas = (lines: readonly Line[]) => spreadsheetText(lines, formatOf('comma', 'en'));

test('a file starts with a UTF-8 byte order mark and ends each line with CR LF (RFC 4180)', () => {
  expect(withCommas([{ name: '대한민국', value: 1.5, atMost: true, rank: null }])).toBe(
    '\uFEFFname,value,atMost,rank\r\n대한민국,1.5,true,\r\n',
  );
  expect(withCommas([])).toBe('\uFEFF');
});

test('commas, quotation marks and line breaks stay within their cell', () => {
  expect(withCommas([{ note: 'a, "b"\r\nc', next: 'd' }])).toBe('\uFEFFnote,next\r\n"a, ""b""\r\nc",d\r\n');
});

test.each(['=1+1', '+82', '-', '@SUM(A1)', '＝1', '\t=1', '=HYPERLINK("https://example.org")'])(
  'no spreadsheet interprets %j as a formula',
  (text) => {
    expect(cellsIn(withCommas([{ text }]))[1]).toEqual([`'${text}`]);
  },
);

test('numbers stay numbers, and signs within a text are unchanged', () => {
  expect(withCommas([{ value: -2, flags: '>;e', note: 'a=b' }])).toBe(
    '\uFEFFvalue,flags,note\r\n-2,>;e,a=b\r\n',
  );
});

test('any cells are parsed to the same cells once the protection against formulas is undone', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\r', '\n', '\t', ' ', 'a', '가', "'") }),
  );
  const lines = fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, (written) => {
      const [heads, ...read] = cellsIn(withCommas(written));
      expect(heads).toEqual(['a', 'b', 'c']);
      expect(read.map((cells) => cells.map(unguarded))).toEqual(written.map(({ a, b, c }) => [a, b, c]));
    }),
  );
});

describe('the separator', () => {
  test.each([
    ['en-GB', 'comma'],
    ['ko-KR', 'comma'],
    ['ja', 'comma'],
    ['ar-EG', 'comma'],
    ['de-DE', 'semicolon'],
    ['fr', 'semicolon'],
    ['pt-BR', 'semicolon'],
    ['es-AR', 'semicolon'],
  ])('that spreadsheets in %s expect is a %s', (locale, separator) => {
    expect(separatorOf(locale)).toBe(separator);
  });

  const line = { name: 'a;b,c', value: 1234.5, share: 0.25, count: 3, known: '2026-05-26' };

  test.each([
    ['comma', 'de', 'name,value,share,count,known\r\n"a;b,c",1234.5,0.25,3,2026-05-26\r\n'],
    ['semicolon', 'de', 'name;value;share;count;known\r\n"a;b,c";1234,5;0,25;3;2026-05-26\r\n'],
    ['semicolon', 'en', 'name;value;share;count;known\r\n"a;b,c";1234,5;0,25;3;2026-05-26\r\n'],
    ['tab', 'de', 'name\tvalue\tshare\tcount\tknown\r\na;b,c\t1234,5\t0,25\t3\t2026-05-26\r\n'],
    ['tab', 'ko', 'name\tvalue\tshare\tcount\tknown\r\na;b,c\t1234.5\t0.25\t3\t2026-05-26\r\n'],
  ] as const)('%s goes with the decimal mark of its spreadsheets: %s', (separator, locale, text) => {
    expect(spreadsheetText([line], formatOf(separator, locale))).toBe(`\uFEFF${text}`);
  });

  test('within a cell is quoted, also a tab', () => {
    expect(spreadsheetText([{ a: 'x\ty' }], formatOf('tab', 'en'))).toBe('\uFEFFa\r\n"x\ty"\r\n');
  });
});
