/** Points along a piece of a path. */
import type { Piece } from './displayList.ts';

/** Lines that a curve becomes. */
const STEPS = 16;

/** The points of a piece, x and y in turn; of a curve, points along it. */
export function pointsOf({ type, points }: Piece): readonly number[] {
  if (type !== 'curve') return points;
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return [along(ax, bx, cx), along(ay, by, cy)];
  }).flat();
}
