import { describe, expect, test } from 'vitest';
import { editDistance, maxDistance } from '../../../src/search/editDistance.ts';

describe('of someone who meant "earths"', () => {
  test.each([
    ['earths', 0],
    ['erths', 1],
    ['eartths', 1],
    ['eatrhs', 1],
    ['eorths', 1],
    ['eorhts', 2],
  ])('"%s" has %i slips', (word, count) => {
    expect(editDistance(word, 'earths', 2).whole).toBe(count);
  });

  test('more slips than are asked for are only told to be more', () => {
    expect(editDistance('cobalt', 'earths', 2).whole).toBeGreaterThan(2);
    expect(editDistance('earthsandmore', 'earths', 2).whole).toBeGreaterThan(2);
  });
});

test('a beginning may have slips, too', () => {
  expect(editDistance('mimeral', 'mineralization', 2)).toEqual({ whole: 3, begun: 1 });
});

test('short words and numbers forgive nothing, longer ones one slip or two', () => {
  expect(['msp', '2024', 'erths', 'partnership'].map(maxDistance)).toEqual([0, 0, 1, 2]);
  expect(['ㅎㅏㄴ', 'ㅎㅡㅣㅌㅗㄹㅜ'].map(maxDistance)).toEqual([0, 1]);
});
