/** The colours of the product, by role. Map layers and style sheets take every colour from here. */
import type { PartnershipKind } from '../domain/partnership.ts';

export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly sea: string;
  /** Around the globe. */
  readonly space: string;
  readonly land: string;
  readonly outline: string;
  /** Countries by ties in force, from few to many: one colour for each class of `TIE_CLASSES`. */
  readonly ties: readonly [string, string, string, string, string];
  readonly kind: Readonly<Record<PartnershipKind, string>>;
  /** The date, and what happened: the one accent. */
  readonly accent: string;
  /** Text on the accent. */
  readonly onAccent: string;
  readonly capital: string;
  readonly label: string;
  readonly halo: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly focus: string;
}

/** The least number of ties of each class of the country layer; below the first there are none. */
export const TIE_CLASSES = [1, 3, 6, 12, 24] as const;

export const LIGHT: Palette = {
  scheme: 'light',
  sea: '#f6f4ee',
  space: '#e4dfd3',
  land: '#e6e1d6',
  outline: '#fbfaf6',
  ties: ['#d2d9d2', '#c3cfca', '#b4c4c0', '#a4b9b6', '#94adab'],
  kind: { bloc: '#1d70b2', trilateral: '#ac4100', bilateral: '#266a4f', national: '#8c277f' },
  accent: '#c4122f',
  onAccent: '#ffffff',
  capital: '#1d2529',
  label: '#39434a',
  halo: '#f8f6f1',
  surface: '#fdfcf9',
  raised: '#f1eee7',
  ink: '#171d21',
  muted: '#566067',
  rule: '#dcd7cb',
  focus: '#0b57d0',
};

export const DARK: Palette = {
  scheme: 'dark',
  sea: '#0c141a',
  space: '#04080b',
  land: '#1c272f',
  outline: '#0c141a',
  ties: ['#22333c', '#273e48', '#2c4954', '#315560', '#37626c'],
  kind: { bloc: '#7db0f6', trilateral: '#f9b86d', bilateral: '#63deaa', national: '#ed87c7' },
  accent: '#ff6b78',
  onAccent: '#1a0609',
  capital: '#eef3f5',
  label: '#c3ced4',
  halo: '#0c141a',
  surface: '#121b22',
  raised: '#1b262e',
  ink: '#eef3f5',
  muted: '#9fadb6',
  rule: '#2b3842',
  focus: '#8ab8ff',
};
