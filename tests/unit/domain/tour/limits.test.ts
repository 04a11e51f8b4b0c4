import { expect, test } from 'vitest';
import { lengthOfText, wordsIn } from '../../../../src/domain/tour/limits.ts';

test('words are what white space separates, if there is a letter or a digit in it', () => {
  expect(wordsIn('  Korea chairs it – for a year,\nto June 2025. ')).toBe(9);
  expect(wordsIn('')).toBe(0);
});

test('the text of a scene is measured in words in English and in characters in Korean', () => {
  expect(lengthOfText('Korea chairs it. ', 'en')).toBe(3);
  expect(lengthOfText('한국이 의장국이다. ', 'ko')).toBe(10);
});
