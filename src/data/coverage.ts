/**
 * How complete the record was when it was last measured: a list of items that was collected independently, and how many
 * of them the record had. Shown on the page "About the data", and in the panels of countries where coverage is thin.
 * The list has been used to fill gaps since, so it cannot measure the record again: a new figure needs a new list.
 */
import type { Party } from '../domain/partnership/partnership.ts';

/** The items of one group: those with an entry of their own, those named in another entry, and those missing. */
export interface Found {
  readonly own: number;
  readonly mentioned: number;
  readonly missing: number;
}

/** The groups of the list, by whose partnerships and measures they are. */
export const COVERAGE_GROUPS = [
  'eu',
  'korea',
  'japan',
  'india',
  'us',
  'canada',
  'g7',
  'brics',
  'gulf',
  'asia',
  'latin-america',
  'africa',
  'uk',
  'china',
  'turkiye',
  'banks',
] as const;

/** One of `COVERAGE_GROUPS`. */
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** The measurement of 29 November 2026, of the record up to 26 May 2026. */
export const COVERAGE: {
  /** The day of the measurement, and the latest day of the record that was measured, as `2026-11-29`. */
  readonly measured: string;
  readonly reachedTo: string;
  /** Items that are later than `reachedTo`: no record of that day could have them. */
  readonly tooLate: number;
  /** Half of the 95% confidence interval of the share found, in percentage points (binomial). */
  readonly margin: number;
  /** Claims drawn at random and checked against other pages; some could not be checked. */
  readonly claims: Readonly<Record<'drawn' | 'checked' | 'confirmed' | 'imprecise' | 'wrong', number>>;
  readonly groups: Readonly<Record<CoverageGroup, Found>>;
} = {
  measured: '2026-11-29',
  reachedTo: '2026-05-26',
  tooLate: 1,
  margin: 6,
  claims: { drawn: 60, checked: 55, confirmed: 50, imprecise: 5, wrong: 0 },
  groups: {
    eu: { own: 20, mentioned: 0, missing: 0 },
    korea: { own: 8, mentioned: 0, missing: 0 },
    japan: { own: 5, mentioned: 1, missing: 0 },
    india: { own: 6, mentioned: 0, missing: 1 },
    us: { own: 39, mentioned: 1, missing: 7 },
    canada: { own: 4, mentioned: 1, missing: 0 },
    g7: { own: 4, mentioned: 0, missing: 1 },
    brics: { own: 1, mentioned: 0, missing: 0 },
    gulf: { own: 7, mentioned: 0, missing: 2 },
    asia: { own: 4, mentioned: 0, missing: 1 },
    'latin-america': { own: 6, mentioned: 0, missing: 2 },
    africa: { own: 9, mentioned: 1, missing: 3 },
    uk: { own: 4, mentioned: 0, missing: 2 },
    china: { own: 9, mentioned: 1, missing: 4 },
    turkiye: { own: 1, mentioned: 0, missing: 2 },
    banks: { own: 1, mentioned: 1, missing: 2 },
  },
};

const codes = (list: string): readonly Party[] => list.split(/\s+/);

/** The countries of the groups that are countries or regions. */
const COUNTRIES: Partial<Record<CoverageGroup, readonly Party[]>> = {
  eu: codes('EUU'),
  korea: codes('KOR'),
  japan: codes('JPN'),
  india: codes('IND'),
  us: codes('USA'),
  canada: codes('CAN'),
  gulf: codes('ARE QAT SAU'),
  asia: codes('KAZ KGZ MNG MYS TJK TKM UZB VNM'),
  'latin-america': codes(
    `ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA
     MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN`,
  ),
  africa: codes(
    `AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB
     GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP
     SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE`,
  ),
  uk: codes('GBR'),
  china: codes('CHN'),
  turkiye: codes('TUR'),
};

/** The number of items of a group. */
export function itemsIn({ own, mentioned, missing }: Found): number {
  return own + mentioned + missing;
}

/** All groups together. */
export function allFound(): Found {
  const groups = Object.values(COVERAGE.groups);
  const sum = (part: keyof Found) => groups.reduce((total, group) => total + group[part], 0);
  return { own: sum('own'), mentioned: sum('mentioned'), missing: sum('missing') };
}

/**
 * The group of a country if fewer of its items than of all items had an entry of their own; null if not, or if the
 * country is in no group.
 */
export function thinGroupOf(country: Party): CoverageGroup | null {
  const group = COVERAGE_GROUPS.find((one) => COUNTRIES[one]?.includes(country));
  if (!group) return null;
  const share = (found: Found) => found.own / itemsIn(found);
  return share(COVERAGE.groups[group]) < share(allFound()) ? group : null;
}
