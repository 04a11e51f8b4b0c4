import { expect, test } from 'vitest';
import { hatchLines } from '../../../../src/cartography/picture/hatchLines.ts';

const square = (x: number, y: number, side: number) =>
  ({ type: 'ring', points: [x, y, x + side, y, x + side, y + side, x, y + side] }) as const;

test('lines rise to the right and are six pixels apart along the edges', () => {
  expect(hatchLines([square(0, 0, 12)]).map(({ points }) => points)).toEqual([
    [0, 0, 0, 0],
    [0, 6, 6, 0],
    [0, 12, 12, 0],
    [6, 12, 12, 6],
  ]);
});

test('neighbours have the same lines', () => {
  const [first] = hatchLines([square(1, 1, 4)]);
  expect(first?.points).toEqual([1, 5, 5, 1]);
});

test('a hole has none', () => {
  const lines = hatchLines([square(0, 0, 18), square(4, 4, 10)]);
  const crossing = lines.filter(({ points: [x = 0, y = 0] }) => x + y === 18);
  expect(crossing.map(({ points }) => points)).toEqual([
    [0, 18, 4, 14],
    [14, 4, 18, 0],
  ]);
});
