/** Korea's import dependence for a mineral, one set of shares at a time. */
import type { Figures, ImportShare, ImportShares } from './figures.ts';

/**
 * The set with an id, or the default set if the id is null; null if there is none. Sets differ in source,
 * year and definition, so they are never joined into a time series.
 */
export function importSet(figures: Figures, mineral: string, id: string | null): ImportShares | null {
  const sets = figures.imports.get(mineral) ?? [];
  return (id === null ? sets[0] : sets.find((set) => set.id === id)) ?? null;
}

/** The partners of a set, largest share first. */
export function partnersOf({ partners }: ImportShares): ImportShare[] {
  return partners.toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
}

/** The share of partners that the source does not name, in percent, rounded to one decimal; at least 0. */
export function unnamedShare({ partners }: ImportShares): number {
  const named = partners.reduce((sum, { share }) => sum + share, 0);
  // Shares have one decimal: rounding removes floating-point errors.
  return Math.max(0, Math.round((100 - named) * 10) / 10);
}
