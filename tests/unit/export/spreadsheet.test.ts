import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetText } from '../../../src/export/spreadsheet.ts';
import { cellsIn } from './cellsIn.ts';

test('a file starts with a UTF-8 byte order mark and ends each line with CR LF (RFC 4180)', () => {
  expect(spreadsheetText([{ name: '대한민국', value: 1.5, atMost: true, rank: null }])).toBe(
    '\uFEFFname,value,atMost,rank\r\n대한민국,1.5,true,\r\n',
  );
  expect(spreadsheetText([])).toBe('\uFEFF');
});

test('commas, quotation marks and line breaks stay within their cell', () => {
  expect(spreadsheetText([{ note: 'a, "b"\r\nc', next: 'd' }])).toBe(
    '\uFEFFnote,next\r\n"a, ""b""\r\nc",d\r\n',
  );
});

test.each(['=1+1', '+82', '-', '@SUM(A1)', '＝1', '\t=1', '=HYPERLINK("https://example.org")'])(
  'no spreadsheet interprets %j as a formula',
  (text) => {
    expect(cellsIn(spreadsheetText([{ text }]))[1]).toEqual([`'${text}`]);
  },
);

test('numbers stay numbers, and signs within a text are unchanged', () => {
  expect(spreadsheetText([{ value: -2, flags: '>;e', note: 'a=b' }])).toBe(
    '\uFEFFvalue,flags,note\r\n-2,>;e,a=b\r\n',
  );
});

test('any cells are parsed to the same cells', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', ',', '"', '\r', '\n', '\t', ' ', 'a', '가') }),
  );
  const lines = fc.array(fc.record({ a: cell, b: cell, c: cell }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, (written) => {
      const [heads, ...read] = cellsIn(spreadsheetText(written));
      expect(heads).toEqual(['a', 'b', 'c']);
      const plain = (text: string) => (/^'[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text);
      expect(read.map((cells) => cells.map(plain))).toEqual(
        written.map(({ a, b, c }) => [a, b, c].map(plain)),
      );
    }),
  );
});
