/** Pictures with fewer elements. */
import type { Item, Path, Piece } from '../../src/cartography/picture/displayList.ts';

/**
 * The same drawing with one path for paths of the same look that follow each other. What they show gets lost. Paths that
 * are seen through stay apart, because they add up where they cross.
 */
export function joined(items: readonly Item[]): Item[] {
  const all: Item[] = [];
  /** The pieces of the last path, and its look, if more can be added. */
  let open: { readonly pieces: Piece[]; readonly look: string } | undefined;
  for (const item of items) {
    if (item.type !== 'path' || item.opacity !== undefined) {
      all.push(item.type === 'group' ? { ...item, items: joined(item.items) } : withoutShown(item));
      open = undefined;
      continue;
    }
    const look = lookOf(item);
    if (open?.look !== look) {
      open = { pieces: [], look };
      all.push({ ...withoutShown(item), pieces: open.pieces } as Path);
    }
    open.pieces.push(...item.pieces);
  }
  return all;
}

function lookOf({ fill, hatch, stroke }: Path): string {
  return JSON.stringify([fill, hatch, stroke]);
}

function withoutShown({ shows: _, ...item }: Exclude<Item, { type: 'group' }>): Item {
  return item;
}
