import { expect, test } from 'vitest';
import { generalise } from '../../../../src/cartography/picture/generalise.ts';
import { finished } from '../../../../src/cartography/picture/steps.ts';

/** Two squares of 10 pixels side by side; the border between them is not quite straight. */
const WEST = [0, 0, 10, 0, 10.3, 5, 10, 10, 0, 10];
const EAST = [10, 10, 10.3, 5, 10, 0, 20, 0, 20, 10];

test('a border that two areas share is drawn once, and is the same line in both', () => {
  const { areas, lines } = finished(
    generalise([[WEST], [EAST]], [closed(WEST), closed(EAST)], { tolerance: 0.5 }),
  );
  expect(areas.map(([ring]) => pointsOf(ring ?? []).toSorted())).toEqual([
    ['0,0', '0,10', '10,0', '10,10'],
    ['10,0', '10,10', '20,0', '20,10'],
  ]);
  expect(lines.map((line) => pointsOf(line).toSorted().join(' ')).toSorted()).toEqual([
    '0,0 0,10 10,0 10,10',
    '10,0 10,10',
    '10,0 10,10 20,0 20,10',
  ]);
});

test('points that are needed stay in both areas', () => {
  const { areas } = finished(generalise([[WEST], [EAST]], [], { tolerance: 0.2 }));
  expect(areas.map(([ring]) => pointsOf(ring ?? []).includes('10.3,5'))).toEqual([true, true]);
});

test('an island keeps its corners, wherever its ring starts', () => {
  const ring = [4, 0, 8, 0, 8, 8, 0, 8, 0, 0];
  const { areas } = finished(generalise([[ring]], [], { tolerance: 0.5 }));
  expect(pointsOf(areas[0]?.[0] ?? []).toSorted()).toEqual(['0,0', '0,8', '8,0', '8,8']);
});

test('a speck is dropped, and so is a ring that rounding has made a point', () => {
  const { areas } = finished(
    generalise([[[0, 0, 0.5, 0, 0.5, 0.5]], [[3, 3, 3.01, 3, 3.01, 3.01]]], [], {
      tolerance: 0.5,
    }),
  );
  expect(areas).toEqual([[], []]);
});

test('coordinates left of and above the picture stay where they are', () => {
  const { areas } = finished(generalise([[[-5, -5, 5, -5, 5, 5, -5, 5]]], [], { tolerance: 0.5 }));
  expect(pointsOf(areas[0]?.[0] ?? []).toSorted()).toEqual(['-5,-5', '-5,5', '5,-5', '5,5']);
});

function closed(ring: number[]): number[] {
  return [...ring, ...ring.slice(0, 2)];
}

function pointsOf(run: readonly number[]): string[] {
  return Array.from({ length: run.length / 2 }, (_, i) => `${run[2 * i]},${run[2 * i + 1]}`);
}
