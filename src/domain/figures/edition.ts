/** The edition of a table that was known on a day. */
import type { Day } from '../time/date.ts';
import type { FigureTable } from './figures.ts';

/** A table, and whether it was published after the day it is shown for. */
export interface TableOnDay {
  readonly table: FigureTable;
  /** True before the first edition in the record: a later edition is shown instead, and marked as such. */
  readonly later: boolean;
}

/**
 * The latest table of a series that was known on a day, or the first table if none was known yet. `series` is
 * in the order of editions. An edition dated to a month or a year counts from its first day. Null for an
 * empty series.
 */
export function tableOn(series: readonly FigureTable[], day: Day): TableOnDay | null {
  const known = series.findLast(({ edition }) => edition.known.first <= day);
  const table = known ?? series[0];
  return table ? { table, later: known === undefined } : null;
}

/** From `day` on, `table` replaces `before`. `before` is null for the first edition. */
export interface EditionChange {
  readonly day: Day;
  readonly table: FigureTable;
  readonly before: FigureTable | null;
}

/** The days on which new editions of a series came out, in order. The first edition is included. */
export function editionChanges(series: readonly FigureTable[]): EditionChange[] {
  return series.map((table, i) => ({ day: table.edition.known.first, table, before: series[i - 1] ?? null }));
}
