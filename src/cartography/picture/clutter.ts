/** What is drawn where names could be: points, and lines. */
import type { Size } from '../camera.ts';
import type { Dot, Item, Piece } from './displayList.ts';
import type { Box } from './placeLabels.ts';
import { pointsOf } from './pointsOf.ts';

/** What hides names, or is hidden by them. */
export interface Clutter {
  /** The boxes of points, with the country whose capital each is. */
  readonly points: readonly (Box & { readonly capitalOf?: string })[];
  /** The length of all lines in a box in pixels, each times its opacity. */
  readonly linesIn: (box: Box) => number;
}

/** Points and lines of a lower opacity are behind names without doing harm. */
const FAINT = 0.15;
/** The radius of the largest point in pixels: larger circles are figures. */
const LARGEST_POINT = 12;
/** The side of the cells in which lengths are counted, and the distance of the places where they are, in pixels. */
const CELL = 4;
const STEP = 3;

/** The clutter of some primitives: their dots, and the arcs among their paths. Those in groups do not count. */
export function clutterOf(items: readonly Item[], size: Size): Clutter {
  const dots = items.filter((item): item is Dot => item.type === 'dot' && isPoint(item));
  return { points: dots.map(boxOf), linesIn: lengths(items, size) };
}

function isPoint({ shows, radius, opacity = 1 }: Dot): boolean {
  return shows !== undefined && opacity >= FAINT && radius <= LARGEST_POINT;
}

function boxOf({ x, y, radius, stroke, shows }: Dot): Clutter['points'][number] {
  const reach = radius + (stroke?.width ?? 0);
  return {
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
    ...(shows?.kind === 'country' && { capitalOf: shows.id }),
  };
}

/** The sums of the lengths in all cells above and to the left of each corner, so that a box is four of them. */
function lengths(items: readonly Item[], { width, height }: Size): Clutter['linesIn'] {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const sums = new Float64Array(columns * rows);
  for (const item of items) {
    if (item.type !== 'path' || item.shows?.kind !== 'partnership') continue;
    const { opacity = 1, pieces } = item;
    if (opacity < FAINT) continue;
    for (const piece of pieces) {
      walk(piece, (x, y, length) => {
        const [column, row] = [Math.floor(x / CELL) + 1, Math.floor(y / CELL) + 1];
        if (column < 1 || row < 1 || column >= columns || row >= rows) return;
        const i = row * columns + column;
        sums[i] = (sums[i] ?? 0) + opacity * length;
      });
    }
  }
  for (let row = 1; row < rows; row++) {
    let sum = 0;
    for (let column = 1; column < columns; column++) {
      const i = row * columns + column;
      sum += sums[i] ?? 0;
      sums[i] = sum + (sums[i - columns] ?? 0);
    }
  }
  const at = (x: number, y: number) => {
    const column = Math.min(Math.max(Math.round(x / CELL), 0), columns - 1);
    const row = Math.min(Math.max(Math.round(y / CELL), 0), rows - 1);
    return sums[row * columns + column] ?? 0;
  };
  return ({ left, top, right, bottom }) =>
    at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}

/** Calls `visit` at places along a piece, with the length of the part that each stands for. */
function walk(piece: Piece, visit: (x: number, y: number, length: number) => void): void {
  const points = pointsOf(piece);
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    const [dx, dy] = [(points[i + 2] as number) - x, (points[i + 3] as number) - y];
    const length = Math.hypot(dx, dy);
    const count = Math.max(Math.ceil(length / STEP), 1);
    for (let j = 0; j < count; j++) {
      const t = (j + 0.5) / count;
      visit(x + t * dx, y + t * dy, length / count);
    }
  }
}
