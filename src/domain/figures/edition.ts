/** Which edition of a table was known on a day. */
import type { Day } from '../time/date.ts';
import type { FigureTable } from './figures.ts';

/** A table, and whether it became known only after the day it is shown for. */
export interface TableOnDay {
  readonly table: FigureTable;
  /** True before the first edition that is held: the map shows a later one, and says so. */
  readonly later: boolean;
}

/**
 * The table that was the latest known on a day, of one series in the order of editions. An edition whose
 * day is not known counts from the first day of its month or year. Null if there is no table.
 */
export function tableOn(series: readonly FigureTable[], day: Day): TableOnDay | null {
  const known = series.findLast(({ edition }) => edition.known.first <= day);
  const table = known ?? series[0];
  return table ? { table, later: known === undefined } : null;
}

/** From `day` on, `table` is shown; before it `before`, or null where `table` was shown as a later edition. */
export interface EditionChange {
  readonly day: Day;
  readonly table: FigureTable;
  readonly before: FigureTable | null;
}

/** When another edition of a series comes out, in order; the first edition is the first change. */
export function editionChanges(series: readonly FigureTable[]): EditionChange[] {
  return series.map((table, i) => ({ day: table.edition.known.first, table, before: series[i - 1] ?? null }));
}
