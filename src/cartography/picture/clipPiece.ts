/** Parts of paths inside a rectangle, for formats that cannot clip. */
import { boundsOf } from './bounds.ts';
import type { Piece, Rectangle } from './displayList.ts';

type Point = readonly [x: number, y: number];

/**
 * What is seen of a piece in a rectangle: the piece itself if it is inside as a whole, none if it is outside. A ring
 * of an area (`filled`) stays a ring and follows the edges of the rectangle where it leaves it; that of a line becomes
 * lines.
 */
export function clipPiece(piece: Piece, clip: Rectangle, filled: boolean): Piece[] {
  const [left, top, right, bottom] = boundsOf([piece]);
  const [endX, endY] = [clip.x + clip.width, clip.y + clip.height];
  if (left >= clip.x && top >= clip.y && right <= endX && bottom <= endY) return [piece];
  if (left > endX || top > endY || right < clip.x || bottom < clip.y) return [];
  if (piece.type === 'curve') return clipCurve(piece, clip);
  const points = pointsOf(piece);
  if (piece.type === 'line') return clipLine(points, clip);
  return filled ? clipRing(points, clip) : clipLine([...points, ...points.slice(0, 1)], clip);
}

/** Sutherland and Hodgman (1974): cut by one edge after the other. */
function clipRing(ring: readonly Point[], clip: Rectangle): Piece[] {
  const cut = edgesOf(clip).reduce<readonly Point[]>(
    (points, { inside, share }) =>
      points.flatMap((to, i) => {
        const from = points.at(i - 1) as Point;
        const [before, now] = [inside(from), inside(to)];
        const crossing = before === now ? [] : [between(from, to, share(from, to))];
        return now ? [...crossing, to] : crossing;
      }),
    ring,
  );
  return cut.length > 2 ? [{ type: 'ring', points: cut.flat() }] : [];
}

/** Each segment by the shares at which it enters and leaves (Liang and Barsky 1984). */
function clipLine(line: readonly Point[], clip: Rectangle): Piece[] {
  const lines: Point[][] = [];
  let goesOn = false;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (!from) continue;
    const [start, end] = insideOf(from, to, clip);
    if (start < end) {
      if (!goesOn) lines.push([between(from, to, start)]);
      lines.at(-1)?.push(between(from, to, end));
    }
    goesOn = start < end && end === 1;
  }
  return lines.map((points) => ({ type: 'line', points: points.flat() }));
}

/** The shares of a segment between which it is inside; the first is not less than the second if it never is. */
function insideOf(from: Point, to: Point, clip: Rectangle): [start: number, end: number] {
  let [start, end] = [0, 1];
  for (const { inside, share } of edgesOf(clip)) {
    const [before, now] = [inside(from), inside(to)];
    if (!before && !now) return [1, 0];
    if (before !== now) {
      if (now) start = Math.max(start, share(from, to));
      else end = Math.min(end, share(from, to));
    }
  }
  return [start, end];
}

interface Edge {
  readonly inside: (point: Point) => boolean;
  /** The share of a segment at which it crosses the edge. */
  readonly share: (from: Point, to: Point) => number;
}

function edgesOf({ x, y, width, height }: Rectangle): Edge[] {
  const edge = (axis: 0 | 1, at: number, side: 1 | -1): Edge => ({
    inside: (point) => side * (point[axis] - at) >= 0,
    share: (from, to) => (at - from[axis]) / (to[axis] - from[axis]),
  });
  return [edge(0, x, 1), edge(0, x + width, -1), edge(1, y, 1), edge(1, y + height, -1)];
}

/** The parts of a quadratic Bézier curve between the places where it crosses the edges, which are such curves, too. */
function clipCurve({ points }: Piece, clip: Rectangle): Piece[] {
  const [a, b, c] = pointsOf({ points }) as [Point, Point, Point];
  const crossings = [
    ...rootsOf(a[0], b[0], c[0], clip.x),
    ...rootsOf(a[0], b[0], c[0], clip.x + clip.width),
    ...rootsOf(a[1], b[1], c[1], clip.y),
    ...rootsOf(a[1], b[1], c[1], clip.y + clip.height),
  ];
  const shares = [0, ...crossings.filter((share) => share > 0 && share < 1).sort((m, n) => m - n), 1];
  const isInside = (share: number) => {
    const [x, y] = blossom(share, share);
    return x >= clip.x && x <= clip.x + clip.width && y >= clip.y && y <= clip.y + clip.height;
  };
  return shares.slice(1).flatMap((end, i): Piece[] => {
    const start = shares[i] as number;
    if (end - start < 1e-9 || !isInside((start + end) / 2)) return [];
    return [
      { type: 'curve', points: [blossom(start, start), blossom(start, end), blossom(end, end)].flat() },
    ];
  });

  /** The control points of a part from `s` to `t` are the values at (s, s), (s, t) and (t, t). */
  function blossom(s: number, t: number): Point {
    return between(between(a, b, s), between(b, c, s), t);
  }
}

/** Where a coordinate of a quadratic Bézier curve has a value. */
function rootsOf(a: number, b: number, c: number, value: number): number[] {
  const [square, linear, constant] = [a - 2 * b + c, 2 * (b - a), a - value];
  if (Math.abs(square) < 1e-9) return linear === 0 ? [] : [-constant / linear];
  const inner = linear * linear - 4 * square * constant;
  if (inner < 0) return [];
  const root = Math.sqrt(inner);
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}

function between([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function pointsOf({ points }: Pick<Piece, 'points'>): Point[] {
  return Array.from({ length: points.length / 2 }, (_, i) => [
    points[2 * i] as number,
    points[2 * i + 1] as number,
  ]);
}
