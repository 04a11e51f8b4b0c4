/** Which rows of a long list of lanes are in the document. */

/** Rows by index, both inclusive. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Rows are added and removed in blocks, so that most scrolling changes nothing; one block is ready on each side. */
const BLOCK = 8;

/**
 * The rows of a list that are in sight or near it, in whole blocks. `top` is the distance in pixels from the top of the
 * visible part down to that of the list, negative if the list starts above it; `visible` is the height of that part.
 */
export function rowsNear(top: number, visible: number, row: number): Rows {
  const first = Math.floor(-top / row / BLOCK) - 1;
  const last = Math.floor((visible - top) / row / BLOCK) + 1;
  return { first: first * BLOCK, last: (last + 1) * BLOCK - 1 };
}

/**
 * The indexes of the rows in the document, in order: those near sight, those in `kept`, and those with a connector from
 * above that crosses the rows near sight.
 */
export function rowsShown(
  lanes: readonly { readonly links: readonly { readonly rows: number }[] }[],
  near: Rows,
  kept: readonly number[],
): number[] {
  return lanes.flatMap(({ links }, row) => {
    const reaches = (from: number) => from <= near.last && row >= near.first;
    const shown = reaches(row) || kept.includes(row) || links.some(({ rows }) => reaches(row - rows));
    return shown ? [row] : [];
  });
}
