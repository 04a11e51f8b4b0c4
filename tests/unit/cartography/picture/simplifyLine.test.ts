import { expect, test } from 'vitest';
import { simplifyLine } from '../../../../src/cartography/picture/simplifyLine.ts';

test('points within the tolerance of the line are dropped, the ends stay', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 0.4],
        [10, 0],
        [10, 9],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
    [10, 9],
  ]);
  expect(
    simplifyLine(
      [
        [0, 0],
        [5, 0.6],
        [10, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [5, 0.6],
    [10, 0],
  ]);
});

test('a closed line keeps its form', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [4, 0],
        [8, 0],
        [8, 8],
        [0, 0],
      ],
      0.5,
    ),
  ).toEqual([
    [0, 0],
    [8, 0],
    [8, 8],
    [0, 0],
  ]);
});
