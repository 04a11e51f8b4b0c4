import { expect, test } from 'vitest';
import { arcDraws, seenAround } from '../../../src/cartography/arcDraws.ts';

const line = (group: number, west: number, east: number) => ({
  group,
  box: { west, east, north: 0.3, south: 0.6 },
});
/** From Korea to Europe, from Korea over the Pacific, and within America. */
const LINES = [line(0, 0.5, 0.85), line(4, 0.85, 1.29), line(4, 0.28, 0.32)];

test('An arc is drawn in each repetition of the world in which it is seen', () => {
  // Around Korea, America is to the east.
  expect(arcDraws(LINES, [0, 1, 2], { west: 0.35, east: 1.35 })).toEqual({
    order: [0, 1, 2],
    draws: [
      { group: 0, copy: 0, first: 0, count: 1 },
      { group: 4, copy: 0, first: 1, count: 1 },
      { group: 4, copy: 1, first: 2, count: 1 },
    ],
  });
  // Around the Atlantic, the one over the Pacific comes in from both sides.
  expect(arcDraws(LINES, [1], { west: -0.08, east: 0.92 }).draws).toEqual([
    { group: 4, copy: -1, first: 0, count: 1 },
    { group: 4, copy: 0, first: 1, count: 1 },
  ]);
});

test('On the globe each arc that is shown is drawn once, and no other', () => {
  expect(arcDraws(LINES, [0, 2], null)).toEqual({
    order: [0, 2],
    draws: [
      { group: 0, copy: 0, first: 0, count: 1 },
      { group: 4, copy: 0, first: 1, count: 1 },
    ],
  });
});

test('The part that is seen is half a world to each side at least, and stays the same for small movements', () => {
  expect(seenAround(0.3)).toEqual({ west: -0.25, east: 0.875 });
  expect(seenAround(0.26)).toEqual(seenAround(0.37));
  for (const centre of [-0.2, 0, 0.124, 0.5, 0.99]) {
    const { west, east } = seenAround(centre);
    expect([west <= centre - 0.5, east >= centre + 0.5]).toEqual([true, true]);
  }
});
