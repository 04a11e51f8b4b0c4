/** Bounding boxes, in pixels. */
import type { Piece } from './displayList.ts';

/** Left, top, right and bottom. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** The bounding box of the points of a path, control points included. That of no points is empty: from ∞ to -∞. */
export function boundsOf(pieces: readonly Piece[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of pieces) {
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i] as number, points[i + 1] as number];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return [left, top, right, bottom];
}
