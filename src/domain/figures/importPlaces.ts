/** A country among those from which Korea imports. */
import { rankOf } from './figureRows.ts';
import type { Figures, ImportShare, ImportShares } from './figures.ts';
import { partnersOf } from './imports.ts';
import type { Party } from '../partnership/partnership.ts';

/** The place of a country in one set of import shares. */
export interface ImportPlace {
  readonly set: ImportShares;
  readonly partner: ImportShare;
  /** 1 for the largest share among the partners that the set names; equal shares have the same. */
  readonly rank: number;
}

/**
 * The sets of import shares that name a country, with its place in each: by mineral in the order of groups,
 * the set that is shown first being the first. Sets are not to be compared with each other.
 */
export function importPlaces(figures: Figures, country: Party): Map<string, ImportPlace[]> {
  const places = new Map<string, ImportPlace[]>();
  for (const mineral of figures.minerals.keys()) {
    const found = (figures.imports.get(mineral) ?? []).flatMap((set) => {
      const partners = partnersOf(set);
      const partner = partners.find((one) => one.country === country);
      if (!partner) return [];
      const shares = partners.map(({ share }) => share);
      return [{ set, partner, rank: rankOf(partner.share, shares) }];
    });
    if (found.length > 0) places.set(mineral, found);
  }
  return places;
}
