/** Hatches as lines, for formats without patterns. */
import type { Piece } from './displayList.ts';
import { HATCH } from './looks.ts';

/** The lines of a hatch inside rings, which may have holes: the same lines for neighbours. Other pieces have none. */
export function hatchLines(pieces: readonly Piece[]): Piece[] {
  const crossings = new Map<number, number[]>();
  for (const { type, points } of pieces) {
    if (type !== 'ring') continue;
    for (let i = 0; i < points.length; i += 2) addCrossings(points, i, crossings);
  }
  return [...crossings]
    .sort(([a], [b]) => a - b)
    .flatMap(([line, xs]) => {
      const sorted = xs.sort((a, b) => a - b);
      const sum = line * HATCH.side;
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i): Piece => {
        const [from, to] = [sorted[2 * i] as number, sorted[2 * i + 1] as number];
        return { type: 'line', points: [from, sum - from, to, sum - to] };
      });
    });
}

/** Adds where the edge after a point crosses the lines x + y = n · side: its `x`, by n. */
function addCrossings(points: readonly number[], i: number, into: Map<number, number[]>): void {
  const { length } = points;
  const [x, y] = [points[i] as number, points[i + 1] as number];
  const [nextX, nextY] = [points[(i + 2) % length] as number, points[(i + 3) % length] as number];
  const [from, to] = [(x + y) / HATCH.side, (nextX + nextY) / HATCH.side];
  // A line through a corner crosses one of its two edges, as long as each edge has one of its ends only.
  for (let line = Math.ceil(Math.min(from, to)); line < Math.max(from, to); line++) {
    const xs = into.get(line) ?? [];
    xs.push(x + ((line - from) / (to - from)) * (nextX - x));
    into.set(line, xs);
  }
}
