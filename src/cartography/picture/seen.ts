/** What can be seen in a picture of a map, for a legend of just that. */
import { type Bounds, boundsOf } from './bounds.ts';
import type { Dot, Item, Path, Picture } from './displayList.ts';

/** Ids of partnerships by what is drawn of them, ids of events, and codes of countries. */
export interface Seen {
  readonly arcs: ReadonlySet<string>;
  readonly rings: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** Rings and events of a lower opacity do not count: they are there for orientation, beside what is selected. */
const FAINT = 0.15;

/** All that has at least a part of its bounding box inside the picture. */
export function seenIn({ width, height, items }: Picture): Seen {
  const sets = {
    arcs: new Set<string>(),
    rings: new Set<string>(),
    events: new Set<string>(),
    countries: new Set<string>(),
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
      const { kind, id } = item.shows;
      const faint = item.type === 'dot' && (item.opacity ?? 1) < FAINT;
      if (faint || !overlap(boxOf(item), within)) return;
      if (kind === 'partnership') (item.type === 'dot' ? sets.rings : sets.arcs).add(id);
      else (kind === 'event' ? sets.events : sets.countries).add(id);
    }
  };
  for (const item of items) look(item, [0, 0, width, height]);
  return sets;
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
