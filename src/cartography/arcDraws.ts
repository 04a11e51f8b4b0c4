/** Which arcs are drawn in which repetition of the world. */
import type { ArcLine } from './arcLines.ts';

/** Consecutive arcs of a group in one repetition of the world, which is `copy` worlds to the east. */
export interface ArcDraw {
  readonly group: number;
  readonly copy: number;
  /** Index of the first arc in the list of all that are drawn, and their number. */
  readonly first: number;
  readonly count: number;
}

/** A part of the flat map between two values of x, in fractions of the world. */
export interface Seen {
  readonly west: number;
  readonly east: number;
}

/**
 * The part of the flat map that can be seen around a centre: half a world to each side. It is somewhat larger, and the
 * same for all centres nearby, so that it does not change with each movement of the camera.
 */
export function seenAround(centre: number): Seen {
  const step = Math.floor(centre / STEP);
  return { west: step * STEP - 0.5, east: (step + 1) * STEP + 0.5 };
}

/** An eighth of the world. */
const STEP = 0.125;

/**
 * The arcs to draw, as indices of lines, and the draws that they make. `shown` are the indices of the lines that have a
 * look, sorted. An arc is drawn in each repetition in which it is in the part that is seen; null is a globe, which has
 * no repetitions.
 */
export function arcDraws(
  lines: readonly Pick<ArcLine, 'group' | 'box'>[],
  shown: readonly number[],
  seen: Seen | null,
): { readonly order: readonly number[]; readonly draws: readonly ArcDraw[] } {
  const order: number[] = [];
  const draws: ArcDraw[] = [];
  for (const group of new Set(shown.map((i) => lines[i]?.group ?? 0))) {
    for (const copy of seen ? [-1, 0, 1] : [0]) {
      const first = order.length;
      for (const i of shown) {
        const line = lines[i];
        if (line?.group !== group) continue;
        const { west, east } = line.box;
        if (!seen || (west + copy <= seen.east && east + copy >= seen.west)) order.push(i);
      }
      if (order.length > first) draws.push({ group, copy, first, count: order.length - first });
    }
  }
  return { order, draws };
}
