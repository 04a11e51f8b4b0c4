/** What can be seen in a picture of a map, for a legend of just that. */
import { type Bounds, boundsOf } from './bounds.ts';
import { clipPiece } from './clipPiece.ts';
import type { Dot, Item, Path, Picture, Rectangle } from './displayList.ts';

/** Ids of partnerships by what is drawn of them, ids of events, and codes of countries. */
export interface Seen {
  readonly arcs: ReadonlySet<string>;
  readonly rings: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** The countries whose capitals have a point. */
  readonly capitals: ReadonlySet<string>;
  /** Each arc and ring with its partnership (`partOf`); null for all of those partnerships. */
  readonly parts: ReadonlySet<string> | null;
}

/** Rings, points and events of a lower opacity do not count: they are there for orientation, beside what is selected. */
const FAINT = 0.15;

/** The name of an arc or ring of a partnership in `Seen`. */
export function partOf(partnership: string, part: string): string {
  return `${partnership} ${part}`;
}

/** All that has a part inside the picture: of an arc a part of its line, of anything else a part of its bounding box. */
export function seenIn({ width, height, items }: Picture): Seen {
  const sets = {
    arcs: new Set<string>(),
    rings: new Set<string>(),
    events: new Set<string>(),
    countries: new Set<string>(),
    capitals: new Set<string>(),
    parts: new Set<string>(),
  };
  const look = (item: Item, within: Bounds): void => {
    if (item.type === 'group') {
      const { x, y, clip } = item;
      const [left, top, right, bottom] = within;
      const inner: Bounds = [
        Math.max(left - x, clip.x),
        Math.max(top - y, clip.y),
        Math.min(right - x, clip.x + clip.width),
        Math.min(bottom - y, clip.y + clip.height),
      ];
      for (const one of item.items) look(one, inner);
    } else if (item.shows && (item.type === 'path' || item.type === 'dot')) {
      const { kind, id, part } = item.shows;
      const faint = item.type === 'dot' && (item.opacity ?? 1) < FAINT;
      if (faint || !overlap(boxOf(item), within)) return;
      if (kind === 'partnership') {
        if (
          item.type === 'path' &&
          !item.pieces.some((piece) => clipPiece(piece, rectangleOf(within), false).length > 0)
        )
          return;
        (item.type === 'dot' ? sets.rings : sets.arcs).add(id);
        if (part) sets.parts.add(partOf(id, part));
      } else (kind === 'event' ? sets.events : sets.countries).add(id);
      if (item.type === 'dot' && kind === 'country' && isCapital(item)) sets.capitals.add(id);
    }
  };
  for (const item of items) look(item, [0, 0, width, height]);
  return sets;
}

/** Circles of figures can be seen through. */
function isCapital({ fillOpacity }: Dot): boolean {
  return fillOpacity === undefined;
}

function rectangleOf([left, top, right, bottom]: Bounds): Rectangle {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function boxOf(item: Path | Dot): Bounds {
  if (item.type === 'path') return boundsOf(item.pieces);
  const { x, y, stroke } = item;
  const radius = item.radius + (stroke?.width ?? 0);
  return [x - radius, y - radius, x + radius, y + radius];
}
