import { describe, expect, test } from 'vitest';
import { slips, tolerance } from '../../../src/search/editDistance.ts';

describe('of someone who meant "earths"', () => {
  test.each([
    ['earths', 0],
    ['erths', 1],
    ['eartths', 1],
    ['eatrhs', 1],
    ['eorths', 1],
    ['eorhts', 2],
  ])('"%s" has %i slips', (word, count) => {
    expect(slips(word, 'earths', 2).whole).toBe(count);
  });

  test('more slips than are asked for are only told to be more', () => {
    expect(slips('cobalt', 'earths', 2).whole).toBeGreaterThan(2);
    expect(slips('earthsandmore', 'earths', 2).whole).toBeGreaterThan(2);
  });
});

test('a beginning may have slips, too', () => {
  expect(slips('mimeral', 'mineralization', 2)).toEqual({ whole: 3, begun: 1 });
});

test('short words and numbers forgive nothing, longer ones one slip or two', () => {
  expect(['msp', '2024', 'erths', 'partnership'].map(tolerance)).toEqual([0, 0, 1, 2]);
  expect(['ㅎㅏㄴ', 'ㅎㅡㅣㅌㅗㄹㅜ'].map(tolerance)).toEqual([0, 1]);
});
