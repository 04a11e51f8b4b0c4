import { expect, test } from 'vitest';
import { nameOf } from '../../../src/data/nameOf.ts';
import { DATASET } from '../state/smallDataset.ts';

test('A country has its name in the requested language', () => {
  expect(nameOf(DATASET, 'KOR', 'en')).toBe('South Korea');
  expect(nameOf(DATASET, 'KOR', 'ko')).toBe('South Korea의 한국어');
});

test('A code that the record does not contain stands for itself', () => {
  expect(nameOf(DATASET, 'XXX', 'en')).toBe('XXX');
});
