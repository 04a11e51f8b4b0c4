import { expect, test } from 'vitest';
import { rangesOf } from '../../../../src/export/handout/sourceNumbers.ts';

test('Numbers in succession are a range, from three on', () => {
  expect(rangesOf([1, 2, 3, 5])).toBe('1–3, 5');
  expect(rangesOf([8, 2, 1, 8])).toBe('1, 2, 8');
  expect(rangesOf([])).toBe('');
});
