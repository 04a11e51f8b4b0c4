import { describe, expect, test } from 'vitest';
import { clipPiece } from '../../../../src/cartography/picture/clipPiece.ts';
import type { Piece } from '../../../../src/cartography/picture/displayList.ts';

const CLIP = { x: 0, y: 0, width: 10, height: 10 };
const line = (...points: number[]): Piece => ({ type: 'line', points });
const ring = (...points: number[]): Piece => ({ type: 'ring', points });
const curve = (...points: number[]): Piece => ({ type: 'curve', points });

test('what is inside as a whole stays the same object, what is outside is left out', () => {
  const inside = line(1, 1, 9, 9);
  expect(clipPiece(inside, CLIP, false)[0]).toBe(inside);
  expect(clipPiece(line(11, 0, 20, 5), CLIP, false)).toEqual([]);
  expect(clipPiece(curve(0, -5, 5, -9, 10, -5), CLIP, false)).toEqual([]);
});

describe('a line', () => {
  test('is cut at the edges', () => {
    expect(clipPiece(line(-5, 5, 15, 5), CLIP, false)).toEqual([line(0, 5, 10, 5)]);
    expect(clipPiece(line(5, 5, 5, 25), CLIP, false)).toEqual([line(5, 5, 5, 10)]);
  });

  test('that comes back is two lines', () => {
    expect(clipPiece(line(2, 5, 2, 15, 8, 15, 8, 5), CLIP, false)).toEqual([
      line(2, 5, 2, 10),
      line(8, 10, 8, 5),
    ]);
  });

  test('that only touches a corner has no part inside, and does not join what follows', () => {
    expect(clipPiece(line(2, 5, 2, 15, 15, 15, 10, 10, 9, 8), CLIP, false)).toEqual([
      line(2, 5, 2, 10),
      line(10, 10, 9, 8),
    ]);
  });
});

describe('a ring', () => {
  const square = ring(5, 5, 15, 5, 15, 8, 5, 8);

  test('of an area follows the edge where it leaves', () => {
    expect(clipPiece(square, CLIP, true)).toEqual([ring(5, 5, 10, 5, 10, 8, 5, 8)]);
  });

  test('of a line is open there', () => {
    expect(clipPiece(square, CLIP, false)).toEqual([line(5, 5, 10, 5), line(10, 8, 5, 8, 5, 5)]);
  });

  test('around everything becomes the rectangle', () => {
    const [piece] = clipPiece(ring(-9, -9, 19, -9, 19, 19, -9, 19), CLIP, true);
    expect(new Set(piece?.points)).toEqual(new Set([0, 10]));
  });
});

test('a part of a curve is the same curve between its crossings', () => {
  // x = 20 t, y = 20 t (1 - t): leaves on the right at t = 0.5, where y is 5.
  expect(clipPiece(curve(0, 0, 10, 10, 20, 0), CLIP, false)).toEqual([curve(0, 0, 5, 5, 10, 5)]);
  // y = 32 t (1 - t) is over 10 in the middle only.
  const parts = clipPiece(curve(0, 0, 5, 16, 10, 0), { ...CLIP, height: 6 }, false);
  expect(parts.map(({ points }) => [points.at(0), points.at(-2), points.at(-1)])).toEqual([
    [0, 2.5, 6],
    [7.5, 10, 0],
  ]);
});
