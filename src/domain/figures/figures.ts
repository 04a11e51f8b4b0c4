/** Figures of minerals by country, as published: tables of reserves and production, import shares, lists. */
import type { EdtfDate } from '../time/date.ts';
import type { Localised } from '../language.ts';
import type { Party } from '../partnership/partnership.ts';

/** What a table counts. */
export const QUANTITIES = ['reserves', 'production'] as const;

/** One of `QUANTITIES`. */
export type Quantity = (typeof QUANTITIES)[number];

/** Where in the making of a metal its output is counted. */
export const STAGES = ['mine', 'refinery', 'smelter', 'primary', 'plant', 'sponge'] as const;

/** One of `STAGES`. */
export type Stage = (typeof STAGES)[number];

/** As printed: kilograms, tonnes, thousand tonnes, thousand dry tonnes. */
export const UNITS = ['kg', 't', 'kt', 'kt-dry'] as const;

/** One of `UNITS`. */
export type Unit = (typeof UNITS)[number];

/** Why a cell holds no number. None of them means zero. */
export const REASONS = ['W', 'NA', 'XX', 'blank', 'small', 'large', 'in-world-total'] as const;

/** One of `REASONS`. */
export type Reason = (typeof REASONS)[number];

/** What is to be known of a figure; `data/figures/README.md` explains each. */
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

/** In the place of a country: the total as printed. */
export const WORLD = 'WLD';
/** In the place of a country: what the publisher counts as other countries. */
export const OTHER_COUNTRIES = 'OTH';

/** One cell of a table: a number in the table's unit, or null and the reason among the flags. */
export interface Figure {
  readonly value: number | null;
  readonly flags: readonly Flag[];
  readonly note?: Localised | undefined;
}

/** A cell of a country. */
export interface CountryFigure extends Figure {
  readonly country: Party;
}

/** What was published at once, and since when it was known. */
export interface Edition {
  readonly id: string;
  readonly name: Localised;
  readonly shortName: Localised;
  readonly known: EdtfDate;
  /** Id of the source. */
  readonly source: string;
}

/** One table of one edition: figures of one year, in one form and unit, which alone may be compared. */
export interface FigureTable {
  readonly quantity: Quantity;
  readonly mineral: string;
  /** Which of several tables of a mineral: null is the one that its layer shows first. */
  readonly series: string | null;
  /** Null of reserves. */
  readonly stage: Stage | null;
  /** Id of a form, such as `rare-earth-oxide`: what is weighed. */
  readonly form: string;
  readonly unit: Unit;
  readonly year: number;
  readonly edition: Edition;
  readonly countries: readonly CountryFigure[];
  /** The total as printed, which may be a floor (`>`); null where none is printed. */
  readonly world: Figure | null;
  /** Countries that the total leaves out, so that they have no share of it. */
  readonly outsideTotal: readonly Party[];
  /** What the publisher counts as other countries. */
  readonly others: Figure | null;
  /** Ids of the sources of the table's rows. */
  readonly sources: readonly string[];
}

/** Shares of Korea's imports of a mineral, from one source, for one year, by one definition. */
export interface ImportShares {
  readonly id: string;
  readonly mineral: string;
  readonly year: number;
  readonly definition: Localised;
  readonly source: string;
  readonly partners: readonly ImportShare[];
}

/** What is to be known of an import share; `data/figures/README.md` explains each. */
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

/** A country's part of the imports of a mineral. */
export interface ImportShare {
  readonly country: Party;
  /** Per cent. */
  readonly share: number;
  readonly flags: readonly (typeof SHARE_FLAGS)[number][];
  readonly note?: Localised | undefined;
}

/** The minerals that a country calls critical or strategic, since a date. */
export interface NationalList {
  readonly id: string;
  readonly country: Party;
  readonly name: Localised;
  readonly date: EdtfDate;
  /** How many names the list has, ours or not. */
  readonly count: number;
  /** By mineral: its names on the list, in English, such as five rare-earth elements. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly sources: readonly string[];
  readonly note?: Localised | undefined;
}

/** A mineral that has figures. */
export interface Mineral {
  readonly id: string;
  readonly name: Localised;
  readonly group: MineralGroup;
}

/** All figures, indexed. */
export interface Figures {
  /** In the order in which they became known. */
  readonly editions: readonly Edition[];
  /** By id, in the order of groups. */
  readonly minerals: ReadonlyMap<string, Mineral>;
  /** What forms are called. */
  readonly forms: ReadonlyMap<string, Localised>;
  /** By the layer's text (`production:copper:refinery`), in the order of editions. */
  readonly tables: ReadonlyMap<string, readonly FigureTable[]>;
  /** By mineral; the set that is shown first is the first. */
  readonly imports: ReadonlyMap<string, readonly ImportShares[]>;
  readonly lists: readonly NationalList[];
}

const TONNES: Readonly<Record<Unit, number>> = { kg: 0.001, t: 1, kt: 1000, 'kt-dry': 1000 };

/** A value in tonnes, whatever the unit it is printed in. */
export function tonnesOf(value: number, unit: Unit): number {
  // Divided, because multiplying by 0.001 leaves traces in the last digits.
  return unit === 'kg' ? value / 1000 : value * TONNES[unit];
}

/** Why a figure has no value; null if it has one. */
export function reasonOf({ value, flags }: Figure): Reason | null {
  if (value !== null) return null;
  return REASONS.find((reason) => flags.includes(reason)) ?? 'NA';
}
