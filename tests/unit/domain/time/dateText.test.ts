import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../../src/domain/time/dateText.ts';
import { date } from '../partnership/made.ts';

test.each([
  ['2024', '2024'],
  ['2024년', '2024'],
  ['2024-06', '2024-06'],
  ['2024/6', '2024-06'],
  ['2024. 6.', '2024-06'],
  ['June 2024', '2024-06'],
  ['jun 2024', '2024-06'],
  ['Sept 2023', '2023-09'],
  ['2024년 6월', '2024-06'],
  ['2024년6월', '2024-06'],
  ['2024-06-26', '2024-06-26'],
  ['2024.6.26.', '2024-06-26'],
  ['26 Jun 2024', '2024-06-26'],
  ['26 June 2024', '2024-06-26'],
  ['26th  june  2024', '2024-06-26'],
  ['June 26, 2024', '2024-06-26'],
  ['2024년 6월 26일', '2024-06-26'],
  ['  29 Feb 2024 ', '2024-02-29'],
])('%j is parsed as %s', (text, edtf) => {
  expect(readDate(text)).toEqual(date(edtf));
});

test('Korean letters match in composed and decomposed form', () => {
  expect(readDate('2024년 6월'.normalize('NFD'))).toEqual(date('2024-06'));
});

test.each([
  '',
  'soon',
  '29 Feb 2023',
  '31 June 2024',
  '2024-13',
  'Juno 2024',
  'Ju 2024',
  '12024',
  '26',
  '6월',
  '2024-06-26-01',
  '0000',
])('%j is not a date', (text) => {
  expect(readDate(text)).toBeNull();
});

test('parsing never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readDate(text)).not.toThrow();
    }),
  );
});
