import { describe, expect, test } from 'vitest';
import { editDistance, maxDistance } from '../../../src/search/editDistance.ts';

describe('from "earths"', () => {
  test.each([
    ['earths', 0],
    ['erths', 1],
    ['eartths', 1],
    ['eatrhs', 1],
    ['eorths', 1],
    ['eorhts', 2],
  ])('"%s" has the edit distance %i', (word, count) => {
    expect(editDistance(word, 'earths', 2).full).toBe(count);
  });

  test('distances above the maximum are only reported as above it', () => {
    expect(editDistance('cobalt', 'earths', 2).full).toBeGreaterThan(2);
    expect(editDistance('earthsandmore', 'earths', 2).full).toBeGreaterThan(2);
  });
});

test('prefixes may have typos, too', () => {
  expect(editDistance('mimeral', 'mineralization', 2)).toEqual({ full: 3, prefix: 1 });
});

test('short words and numbers allow no typos, longer ones one or two', () => {
  expect(['msp', '2024', 'erths', 'partnership'].map(maxDistance)).toEqual([0, 0, 1, 2]);
  expect(['ㅎㅏㄴ', 'ㅎㅡㅣㅌㅗㄹㅜ'].map(maxDistance)).toEqual([0, 1]);
});
