/** A table of figures as it is read: each country with its share of the world and its rank. */
import type { CountryFigure, Figure, FigureTable, Reason } from './figures.ts';
import { reasonOf } from './figures.ts';
import type { Party } from '../partnership/partnership.ts';

/** The figure of one country, with what can be computed from the table. */
export interface FigureRow extends CountryFigure {
  /** Why there is no value: `W` is withheld, anything else is no figure; null if there is a value. */
  readonly reason: Reason | null;
  /** Part of the world total, 0 to 1; null where the two may not be compared. */
  readonly share: number | null;
  /** The world total is a floor, so that the share is at most this. */
  readonly shareIsAtMost: boolean;
  /** 1 for the largest value; equal values share a rank. Null without a value, and for zero. */
  readonly rank: number | null;
}

/** The rows of a table, the largest first, then zeros, then those without a value by country. */
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
 * What part of the printed world total a country's value is, 0 to 1. Null without a value or a total,
 * where the source's own numbers do not add up, and for a country that the total leaves out.
 */
export function shareOf(table: FigureTable, country: Party, value: number | null): number | null {
  const total = comparableTotal(table);
  if (value === null || total === null || leavesOut(table, country)) return null;
  return value / total;
}

/** The printed world total, if shares of it may be computed. */
export function comparableTotal({ world }: FigureTable): number | null {
  if (!world || world.value === null || world.value === 0) return null;
  return has(world, 'no-share') ? null : world.value;
}

/** The printed world total is a lower bound. */
export function totalIsFloor({ world }: FigureTable): boolean {
  return world !== null && has(world, '>');
}

/** Whether the world total leaves out a country's output. */
export function leavesOut({ outsideTotal }: FigureTable, country: Party): boolean {
  return outsideTotal.includes(country);
}

function has(figure: Figure, flag: Figure['flags'][number]): boolean {
  return figure.flags.includes(flag);
}

/** The place of a value among others, 1 for the largest; equal values have the same. */
export function rankOf(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}
