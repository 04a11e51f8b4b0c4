/** A point well inside of what is seen of a country. */
import type { Run } from './mapProjection.ts';
import type { Box } from './placeLabels.ts';

/** A point, and its distance from the outline and from the edges of the picture, in pixels. */
export interface InnerPoint {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

/** How many points are tried across and down. */
const TRIED = 12;

/** The point of some rings in a picture that is farthest from their outlines and its edges; null if none is inside. */
export function visiblePoint(rings: readonly Run[], { left, top, right, bottom }: Box): InnerPoint | null {
  const xs = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 0));
  const ys = rings.flatMap((ring) => ring.filter((_, i) => i % 2 === 1));
  const clamped = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  const [west, east] = [least(xs), most(xs)].map((x) => clamped(x, left, right)) as [number, number];
  const [north, south] = [least(ys), most(ys)].map((y) => clamped(y, top, bottom)) as [number, number];
  let best: InnerPoint | null = null;
  for (let i = 0; i < TRIED * TRIED; i++) {
    const x = west + (((i % TRIED) + 0.5) / TRIED) * (east - west);
    const y = north + ((Math.floor(i / TRIED) + 0.5) / TRIED) * (south - north);
    if (!isInside(rings, x, y)) continue;
    const distance = Math.min(x - left, right - x, y - top, bottom - y, distanceFrom(rings, x, y));
    if (distance > (best?.distance ?? 0)) best = { x, y, distance };
  }
  return best;
}

/** Whether a point is in an area: the rings around it are counted (the even-odd rule). */
export function isInside(rings: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    const count = ring.length;
    let [ax, ay] = [ring[count - 2] as number, ring[count - 1] as number];
    for (let i = 0; i < count; i += 2) {
      const [bx, by] = [ring[i] as number, ring[i + 1] as number];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

/** The distance to the nearest edge. */
function distanceFrom(rings: readonly Run[], x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    let [ax, ay] = [ring.at(-2) as number, ring.at(-1) as number];
    for (let i = 0; i < ring.length; i += 2) {
      const [bx, by] = [ring[i] as number, ring[i + 1] as number];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(Math.max(along, 0), 1);
      nearest = Math.min(nearest, Math.hypot(ax + t * dx - x, ay + t * dy - y));
      [ax, ay] = [bx, by];
    }
  }
  return nearest;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
