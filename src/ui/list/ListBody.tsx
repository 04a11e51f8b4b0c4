import { useRef } from 'react';
import type { Elements } from '../controls/elements.ts';
import { useNearSight } from './useNearSight.ts';

/** Tables with more rows have only those near sight in the document. In others the browser finds text in all rows. */
const MOST_ROWS = 3000;
/** Rows that enter and leave the document together. */
const BLOCK = 100;

interface Props<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  /** Ids of rows that are in the document wherever they are: those that can get the focus or have it. */
  readonly fixed: readonly (string | null | undefined)[];
  /** Whether all rows are in the document, for printing and copying. */
  readonly whole: boolean;
  /** `index` is the position in the whole table, from 1 with the column headers as the first; undefined if all rows are there. */
  readonly renderRow: (row: Row, index: number | undefined) => Elements;
}

/** The rows of a table: all of them, or in blocks of which only those near sight are in the document. */
export function ListBody<Row extends { readonly id: string }>({ rows, fixed, whole, renderRow }: Props<Row>) {
  if (rows.length <= MOST_ROWS) return <tbody>{rows.map((row) => renderRow(row, undefined))}</tbody>;
  const blocks = Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, i) => i);
  const needed = new Set([0, blocks.length - 1]);
  // The rows before and after as well, which the arrow keys reach.
  rows.forEach(({ id }, i) => {
    if (fixed.includes(id)) for (const near of [i - 1, i, i + 1]) needed.add(Math.floor(near / BLOCK));
  });
  return blocks.map((block) => (
    <Block
      key={block}
      rows={rows.slice(block * BLOCK, (block + 1) * BLOCK)}
      first={block * BLOCK + 2}
      needed={whole || needed.has(block)}
      renderRow={renderRow}
    />
  ));
}

interface BlockProps<Row> extends Pick<Props<Row & { readonly id: string }>, 'renderRow'> {
  readonly rows: readonly (Row & { readonly id: string })[];
  readonly first: number;
  readonly needed: boolean;
}

function Block<Row>({ rows, first, needed, renderRow }: BlockProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { isNear, height } = useNearSight(body);
  if (needed || isNear) return <tbody ref={body}>{rows.map((row, i) => renderRow(row, first + i))}</tbody>;
  // Until it has been measured, about the height of rows of two lines.
  return <tbody ref={body} style={{ height: height === null ? `${rows.length * 3.4}rem` : `${height}px` }} />;
}

/** Whether a table with so many rows has only some of them in the document. */
export function hasBlocks(count: number): boolean {
  return count > MOST_ROWS;
}
