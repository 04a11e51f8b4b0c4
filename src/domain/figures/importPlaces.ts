/** A country's rank among the sources of Korea's imports. */
import { rankOf } from './figureRows.ts';
import type { Figures, ImportShare, ImportShares } from './figures.ts';
import { partnersOf } from './imports.ts';
import type { Party } from '../partnership/partnership.ts';

/** A country's rank in one set of import shares. */
export interface ImportPlace {
  readonly set: ImportShares;
  readonly partner: ImportShare;
  /** 1 for the largest share among the named partners; equal shares share a rank. */
  readonly rank: number;
}

/**
 * The sets of import shares that name a country, with its rank in each. By mineral id in the order of mineral
 * groups; the default set comes first. Ranks of different sets are not comparable.
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
