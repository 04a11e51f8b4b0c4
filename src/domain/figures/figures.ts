/** Published mineral figures by country: tables of reserves and production, import shares, national lists. */
import type { EdtfDate } from '../time/date.ts';
import type { Localised } from '../language.ts';
import type { Party } from '../partnership/partnership.ts';

/** The quantity measured by a table. */
export const QUANTITIES = ['reserves', 'production'] as const;

/** One of `QUANTITIES`. */
export type Quantity = (typeof QUANTITIES)[number];

/** Production stage at which output is measured. */
export const STAGES = ['mine', 'refinery', 'smelter', 'primary', 'plant', 'sponge'] as const;

/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** Units as printed: kilograms, tonnes, thousand tonnes, thousand dry tonnes. */
export const UNITS = ['kg', 't', 'kt', 'kt-dry'] as const;

/** One of `UNITS`. */
export type Unit = (typeof UNITS)[number];

/** Reasons for a missing value. None of them means zero. */
export const REASONS = ['W', 'NA', 'XX', 'blank', 'small', 'large', 'in-world-total'] as const;

/** One of `REASONS`. */
export type Reason = (typeof REASONS)[number];

/** Flags of a figure, explained in `data/figures/README.md`. */
export const FLAGS = [
  ...REASONS,
  'e',
  'reported',
  '>',
  '<',
  'rounded',
  'exUS',
  'zero-dash',
  'quota',
  'revised',
  'unit-corrected',
  'source-inconsistent',
  'no-share',
  'secondary',
] as const;

/** One of `FLAGS`. */
export type Flag = (typeof FLAGS)[number];

/** Groups of minerals, in the order in which minerals are listed. */
export const MINERAL_GROUPS = [
  'rare-earths',
  'battery-metals',
  'base-metals',
  'light-metals',
  'ferroalloys',
  'refractory-metals',
  'platinum-group',
  'minor-metals',
  'industrial-minerals',
] as const;

/** One of `MINERAL_GROUPS`. */
export type MineralGroup = (typeof MINERAL_GROUPS)[number];

/** Country code of the row with the printed world total. */
export const WORLD = 'WLD';
/** Country code of the row for the publisher's "other countries". */
export const OTHER_COUNTRIES = 'OTH';

/** One cell of a table: a number in the table's unit, or null with the reason among the flags. */
export interface Figure {
  readonly value: number | null;
  readonly flags: readonly Flag[];
  readonly note?: Localised | undefined;
}

/** The figure of one country. */
export interface CountryFigure extends Figure {
  readonly country: Party;
}

/** A set of tables published together, and the date of publication. */
export interface Edition {
  readonly id: string;
  readonly name: Localised;
  readonly shortName: Localised;
  readonly known: EdtfDate;
  /** Id of the source. */
  readonly source: string;
}

/**
 * One table of one edition: figures for one year, in one form and unit. Only figures of one table are
 * comparable.
 */
export interface FigureTable {
  readonly quantity: Quantity;
  readonly mineral: string;
  /** Distinguishes several tables of a mineral; null for the layer's default table. */
  readonly series: string | null;
  /** Null for reserves. */
  readonly stage: Stage | null;
  /** Id of the form that is weighed, such as `rare-earth-oxide`. */
  readonly form: string;
  readonly unit: Unit;
  readonly year: number;
  readonly edition: Edition;
  readonly countries: readonly CountryFigure[];
  /** The printed total, possibly a lower bound (`>`). Null if none is printed. */
  readonly world: Figure | null;
  /** Countries excluded from the total, which therefore have no share. */
  readonly outsideTotal: readonly Party[];
  /** The publisher's row for other countries. */
  readonly others: Figure | null;
  /** Source ids of the table's rows. */
  readonly sources: readonly string[];
}

/** Shares of Korea's imports of a mineral: one source, one year, one definition. */
export interface ImportShares {
  readonly id: string;
  readonly mineral: string;
  readonly year: number;
  readonly definition: Localised;
  readonly source: string;
  readonly partners: readonly ImportShare[];
}

/** Flags of an import share, explained in `data/figures/README.md`. */
export const SHARE_FLAGS = [
  'secondary',
  'approx',
  'statement-year',
  'half-year',
  'part-year',
  'computed',
  '>',
  '<',
] as const;

/** One country's share of the imports of a mineral. */
export interface ImportShare {
  readonly country: Party;
  /** Percent. */
  readonly share: number;
  readonly flags: readonly (typeof SHARE_FLAGS)[number][];
  readonly note?: Localised | undefined;
}

/** A country's list of critical or strategic minerals, with its date. */
export interface NationalList {
  readonly id: string;
  readonly country: Party;
  readonly name: Localised;
  readonly date: EdtfDate;
  /** Number of entries on the list, including minerals that the record does not cover. */
  readonly count: number;
  /**
   * By mineral id: the English names of its entries on the list. One mineral can have several, such as five
   * rare-earth elements.
   */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  readonly note?: Localised | undefined;
}

/** A mineral with figures. */
export interface Mineral {
  readonly id: string;
  readonly name: Localised;
  readonly group: MineralGroup;
}

/** All figures, indexed. */
export interface Figures {
  /** In the order of publication. */
  readonly editions: readonly Edition[];
  /** By id, in the order of mineral groups. */
  readonly minerals: ReadonlyMap<string, Mineral>;
  /** Names of the forms, by id. */
  readonly forms: ReadonlyMap<string, Localised>;
  /** By layer text (`production:copper:refinery`), in the order of editions. */
  readonly tables: ReadonlyMap<string, readonly FigureTable[]>;
  /** By mineral; the default set comes first. */
  readonly imports: ReadonlyMap<string, readonly ImportShares[]>;
  readonly lists: readonly NationalList[];
}

const TONNES: Readonly<Record<Unit, number>> = { kg: 0.001, t: 1, kt: 1000, 'kt-dry': 1000 };

/** Converts a value to tonnes. */
export function tonnesOf(value: number, unit: Unit): number {
  // Division is exact here; multiplying by 0.001 adds floating-point errors.
  return unit === 'kg' ? value / 1000 : value * TONNES[unit];
}

/** The reason for a missing value; null if there is a value. `NA` if no reason is given. */
export function reasonOf({ value, flags }: Figure): Reason | null {
  if (value !== null) return null;
  return REASONS.find((reason) => flags.includes(reason)) ?? 'NA';
}
