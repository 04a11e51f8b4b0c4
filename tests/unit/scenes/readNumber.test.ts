import { expect, test } from 'vitest';
import { readNumber } from '../../../src/scenes/editor/lesson/readNumber.ts';

test.each([
  ['310,000', 310_000],
  ['-1,200.5', -1200.5],
  ['1 200', 1200],
  ['−3', -3],
  ['.5', 0.5],
  ['7.', 7],
])('%s is a number', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each(['1,5', '0,25', '0,250', '1200,5', '1,2000', '310,', ',5', '1.000,5', 'ten', ''])(
  '%s is none: a comma is between thousands only',
  (text) => {
    expect(readNumber(text)).toBeNull();
  },
);
