/** Outlines with fewer points. A border that two countries share stays the same line for both. */
import type { Run } from './mapProjection.ts';
import { simplifyLine } from './simplifyLine.ts';
import type { Steps } from './steps.ts';

/** Coordinates are rounded to multiples of one part of this many of a pixel, so that shared borders are recognised. */
const PARTS = 10;
/** How far rounding moves a point at most, in pixels. */
export const ROUNDING = Math.SQRT1_2 / PARTS;

/** A point as one number. */
type Key = number;
/** Keys of a row are apart by this; coordinates are smaller than half of it. */
const ROW = 2 ** 21;
const keyOf = (x: number, y: number): Key => Math.round(x * PARTS) + ROW * Math.round(y * PARTS);
const yOf = (key: Key) => Math.round(key / ROW);
const pointOf = (key: Key): [number, number] => [(key - ROW * yOf(key)) / PARTS, yOf(key) / PARTS];

/** Generalised outlines, as x and y in turn. */
export interface Generalised {
  /** The rings of each area, without specks and without their last point. */
  readonly areas: readonly (readonly Run[])[];
  /** The parts of the lines between the places where they meet, each once. */
  readonly lines: readonly Run[];
}

/** How much is left out. */
interface Limits {
  /** Farthest distance of an outline from the given one, in pixels. Rounding adds `ROUNDING`. */
  readonly tolerance: number;
  /** Rings with a smaller area are dropped, in square pixels; 0.4 if omitted. */
  readonly speck?: number;
}

/**
 * Generalises areas, each given as its rings without their last point, and the lines along their outlines that are
 * drawn, in a step for each line and each area.
 */
export function* generalise(
  areas: readonly (readonly Run[])[],
  lines: readonly Run[],
  { tolerance, speck = 0.4 }: Limits,
): Steps<Generalised> {
  const rings = areas.map((runs) => runs.map(keysOf).map(withoutEnd));
  yield;
  const paths = lines.map(keysOf).filter((line) => line.length > 1);
  yield;
  const isNode = nodesOf(rings.flat(), paths);
  const simplified = simplifier(tolerance);
  const piecesOf = (line: readonly Key[]) => {
    const closed = line[0] === line.at(-1);
    return splitAt(closed ? startingAtNode(line.slice(0, -1), isNode) : line, isNode).map(simplified);
  };
  const drawn = new Set<readonly Key[]>();
  for (const path of paths) {
    yield;
    for (const { canonical } of piecesOf(path)) drawn.add(canonical);
  }
  const simple: Run[][] = [];
  for (const all of rings) {
    yield;
    const runs = all.flatMap((ring) => {
      if (ring.length < 3) return [];
      const keys = piecesOf([...ring, ring[0] as Key]).flatMap(({ keys: piece }) => piece.slice(1));
      const run = runOf(keys);
      return areaOf(run) < speck ? [] : [run];
    });
    simple.push(runs);
  }
  return { areas: simple, lines: [...drawn].map(runOf) };
}

/** The rounded points of a run, without repetitions. */
function keysOf(run: Run): Key[] {
  const keys: Key[] = [];
  for (let i = 0; i < run.length; i += 2) {
    const key = keyOf(run[i] as number, run[i + 1] as number);
    if (key !== keys.at(-1)) keys.push(key);
  }
  return keys;
}

function runOf(keys: readonly Key[]): Run {
  return keys.flatMap(pointOf);
}

/** A ring that rounding has closed, open again. */
function withoutEnd(ring: readonly Key[]): readonly Key[] {
  return ring.length > 1 && ring[0] === ring.at(-1) ? ring.slice(0, -1) : ring;
}

/** Whether a point must stay: lines end there, or the outlines of two areas part. */
function nodesOf(
  rings: readonly (readonly Key[])[],
  paths: readonly (readonly Key[])[],
): (key: Key) => boolean {
  const nodes = new Set<Key>();
  const neighbours = new Map<Key, readonly [Key, Key]>();
  for (const ring of rings) {
    for (const [i, key] of ring.entries()) {
      const [a, b] = [ring.at(i - 1) as Key, ring[(i + 1) % ring.length] as Key];
      const both = a < b ? ([a, b] as const) : ([b, a] as const);
      const known = neighbours.get(key);
      if (!known) neighbours.set(key, both);
      else if (known[0] !== both[0] || known[1] !== both[1]) nodes.add(key);
    }
  }
  for (const path of paths) {
    const [first, last] = [path[0] as Key, path.at(-1) as Key];
    if (first !== last) nodes.add(first).add(last);
  }
  return (key) => nodes.has(key);
}

/** A ring from a node on and back to it; from its smallest point if it has no node. */
function startingAtNode(ring: readonly Key[], isNode: (key: Key) => boolean): readonly Key[] {
  const node = ring.findIndex(isNode);
  const start =
    node >= 0 ? node : ring.reduce((least, key, i) => (key < (ring[least] as Key) ? i : least), 0);
  return [...ring.slice(start), ...ring.slice(0, start), ring[start] as Key];
}

/** A line in pieces that end at nodes. Each piece starts with the last point of the one before. */
function splitAt(line: readonly Key[], isNode: (key: Key) => boolean): Key[][] {
  const pieces: Key[][] = [];
  let piece = line.slice(0, 1);
  for (const [i, key] of line.entries()) {
    if (i === 0) continue;
    piece.push(key);
    if (i < line.length - 1 && !isNode(key)) continue;
    pieces.push(piece);
    piece = [key];
  }
  return pieces;
}

interface SimplePiece {
  /** In the direction of the piece. */
  readonly keys: readonly Key[];
  /** The same object for all pieces of the same line, in whatever direction. */
  readonly canonical: readonly Key[];
}

/** A function that simplifies a piece, and gives the same points for both of its directions. */
function simplifier(tolerance: number): (piece: readonly Key[]) => SimplePiece {
  const known = new Map<string, readonly Key[]>();
  return (piece) => {
    const backwards = isBackwards(piece);
    const line = backwards ? piece.toReversed() : piece;
    const text = line.join();
    const canonical =
      known.get(text) ?? simplifyLine(line.map(pointOf), tolerance).map(([x, y]) => keyOf(x, y));
    known.set(text, canonical);
    return { keys: backwards ? canonical.toReversed() : canonical, canonical };
  };
}

/** Whether a line starts with the larger of two points that are as far from its ends. */
function isBackwards(line: readonly Key[]): boolean {
  for (let i = 0; i < line.length / 2; i++) {
    const [a, b] = [line[i] as Key, line.at(-1 - i) as Key];
    if (a !== b) return a > b;
  }
  return false;
}

/** The area of a ring in square pixels. */
function areaOf(run: Run): number {
  let twice = 0;
  for (let i = 0; i < run.length; i += 2) {
    const [x, y] = [run[i] as number, run[i + 1] as number];
    const [nextX, nextY] = [run[(i + 2) % run.length] as number, run[(i + 3) % run.length] as number];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}
