/** Rows of a table of figures: each country with its share of the world total and its rank. */
import type { CountryFigure, Figure, FigureTable, Reason } from './figures.ts';
import { reasonOf } from './figures.ts';
import type { Party } from '../partnership/partnership.ts';

/** The figure of one country, with its share and rank. */
export interface FigureRow extends CountryFigure {
  /** Why there is no value (`W` is withheld; the others mean no figure). Null if there is a value. */
  readonly reason: Reason | null;
  /** Share of the world total, 0 to 1. Null if the two are not comparable. */
  readonly share: number | null;
  /** True if the world total is a lower bound, so that the true share may be smaller. */
  readonly shareIsAtMost: boolean;
  /** 1 for the largest value; equal values share a rank. Null for zero and for no value. */
  readonly rank: number | null;
}

/**
 * The rows of a table by descending value, then zeros, then rows without a value. Ties are ordered by
 * country.
 */
export function figureRows(table: FigureTable): FigureRow[] {
  const values = table.countries.flatMap(({ value }) => (value === null ? [] : [value]));
  return table.countries
    .map((figure) => ({
      ...figure,
      reason: reasonOf(figure),
      share: shareOf(table, figure.country, figure.value),
      shareIsAtMost: totalIsFloor(table),
      rank: figure.value === null || figure.value === 0 ? null : rankOf(figure.value, values),
    }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.country < b.country ? -1 : 1));
}

/**
 * A country's share of the printed world total, 0 to 1. Null if the value or the total is missing, if the
 * source's numbers do not add up (`no-share`), or if the total excludes the country.
 */
export function shareOf(table: FigureTable, country: Party, value: number | null): number | null {
  const total = comparableTotal(table);
  if (value === null || total === null || leavesOut(table, country)) return null;
  return value / total;
}

/** The printed world total; null if it is missing, zero, or flagged `no-share`. */
export function comparableTotal({ world }: FigureTable): number | null {
  if (!world || world.value === null || world.value === 0) return null;
  return has(world, 'no-share') ? null : world.value;
}

/** Whether the printed world total is a lower bound (`>`). */
export function totalIsFloor({ world }: FigureTable): boolean {
  return world !== null && has(world, '>');
}

/** Whether the world total excludes a country's output. */
export function leavesOut({ outsideTotal }: FigureTable, country: Party): boolean {
  return outsideTotal.includes(country);
}

function has(figure: Figure, flag: Figure['flags'][number]): boolean {
  return figure.flags.includes(flag);
}

/** The rank of a value, 1 for the largest; equal values share a rank. */
export function rankOf(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}
