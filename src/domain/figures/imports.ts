/** On whom Korea depends for a mineral: shares of its imports, one set at a time. */
import type { Figures, ImportShare, ImportShares } from './figures.ts';

/**
 * The set of a mineral with an id, or the one that is shown first; null if there is none. Sets differ in
 * source, year and definition: they are shown one at a time and never joined to a line.
 */
export function importSet(figures: Figures, mineral: string, id: string | null): ImportShares | null {
  const sets = figures.imports.get(mineral) ?? [];
  return (id === null ? sets[0] : sets.find((set) => set.id === id)) ?? null;
}

/** The partners of a set, the largest share first. */
export function partnersOf({ partners }: ImportShares): ImportShare[] {
  return partners.toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1));
}

/** What the shares of a set leave to partners that its source does not name, in per cent; never below 0. */
export function unnamedShare({ partners }: ImportShares): number {
  const named = partners.reduce((sum, { share }) => sum + share, 0);
  // The sum of one-digit fractions is one-digit again; the rest of the digits are the machine's.
  return Math.max(0, Math.round((100 - named) * 10) / 10);
}
