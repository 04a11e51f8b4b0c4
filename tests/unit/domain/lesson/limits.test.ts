import { expect, test } from 'vitest';
import { lengthOfSentence, longestSentence, sentencesOf } from '../../../../src/domain/lesson/limits.ts';
import { mixed } from '../../../../src/domain/lesson/mixed.ts';

test('sentences end with a mark and a space, not within a number', () => {
  expect(sentencesOf('It was 75.9% in 2024. Why? “Not found.” Look!')).toEqual([
    'It was 75.9% in 2024.',
    'Why?',
    '“Not found.”',
    'Look!',
  ]);
  expect(sentencesOf('7건이에요. 맞아요.')).toEqual(['7건이에요.', '맞아요.']);
  expect(sentencesOf('')).toEqual([]);
});

test('sentences for readers under 15 are shorter', () => {
  expect([14, 15].map((age) => longestSentence('en', age))).toEqual([20, 25]);
  expect([14, 15].map((age) => longestSentence('ko', age))).toEqual([75, 90]);
  expect(lengthOfSentence('Korea took the chair.', 'en')).toBe(4);
  expect(lengthOfSentence('한국이 맡았어요.', 'ko')).toBe(9);
});

test('a mixed order has each item once, none directly after the one before it, and is the same for a seed', () => {
  for (const count of [2, 3, 4, 5, 6])
    for (const seed of ['kinds', 'urea-order', 'a', '']) {
      const order = mixed(count, seed);
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(order).toEqual(mixed(count, seed));
      expect(order.filter((item, i) => i > 0 && item === (order[i - 1] ?? 0) + 1)).toEqual([]);
    }
  expect(mixed(1, 'one')).toEqual([0]);
});

test('a mixed order of three items or more is not the right one turned round', () => {
  for (const count of [3, 4, 5, 6])
    for (const seed of ['kinds', 'urea-order', 'joining-order', ''])
      expect(mixed(count, seed).toReversed()).not.toEqual(Array.from({ length: count }, (_, i) => i));
});
