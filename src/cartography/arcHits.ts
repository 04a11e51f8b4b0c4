/** Which arcs lie near a point, or in a part of the map. */
import type { ArcLine } from './arcLines.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Those of the lines that pass within `reach` of a point, in their order, all in fractions of the Mercator world. On the
 * map the lines are repeated every 1 of x, so the point can be in any repetition.
 */
export function linesNear(lines: readonly ArcLine[], { x, y }: Point, reach: number): ArcLine[] {
  return lines.filter(({ points, box }) => {
    if (y < box.north - reach || y > box.south + reach) return false;
    for (let at = x + Math.ceil(box.west - reach - x); at <= box.east + reach; at++) {
      if (isNear(points, { x: at, y }, reach)) return true;
    }
    return false;
  });
}

/** Whether a line, as x and y in turn, has a segment within `reach` of a point, in the same unit. */
export function isNear(points: ArrayLike<number>, { x, y }: Point, reach: number): boolean {
  for (let i = 2; i < points.length; i += 2) {
    const [x0, y0] = [points[i - 2] as number, points[i - 1] as number];
    const [across, down] = [(points[i] as number) - x0, (points[i + 1] as number) - y0];
    const length = across ** 2 + down ** 2;
    const share = length === 0 ? 0 : ((x - x0) * across + (y - y0) * down) / length;
    const along = Math.min(Math.max(share, 0), 1);
    if (Math.hypot(x - x0 - along * across, y - y0 - along * down) <= reach) return true;
  }
  return false;
}
