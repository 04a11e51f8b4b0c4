/** The colours of the product by role. Map layers and style sheets use only these. */
import type { PartnershipKind } from '../domain/partnership/partnership.ts';

/** Colours by role, as `#rrggbb`. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly sea: string;
  /** Background around the globe. */
  readonly space: string;
  readonly land: string;
  readonly outline: string;
  /** Countries by number of partnerships: one colour for each class of `COUNT_CLASSES`. */
  readonly partnershipCount: readonly [string, string, string, string];
  readonly kind: Readonly<Record<PartnershipKind, string>>;
  /** The only accent: the date and events. */
  readonly accent: string;
  /** Text on `accent`. */
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

/**
 * Lower bounds (inclusive) of the classes of partnership counts. Below the first a country has none. There are so few
 * that all can be told apart in grey: arcs and names need their contrast on each of them.
 */
export const COUNT_CLASSES = [1, 3, 8, 20] as const;

/** The light theme. */
export const LIGHT: Palette = {
  scheme: 'light',
  sea: '#f8f6f1',
  space: '#e4dfd3',
  land: '#ebe6dd',
  outline: '#fbfaf6',
  partnershipCount: ['#cad6cc', '#aec4bb', '#93b2ab', '#7aa19d'],
  kind: { bloc: '#014b91', trilateral: '#8b2808', bilateral: '#004d38', national: '#78286e' },
  accent: '#bd0329',
  onAccent: '#ffffff',
  capital: '#1d2529',
  label: '#232b30',
  halo: '#f8f6f1',
  surface: '#fdfcf9',
  raised: '#f1eee7',
  ink: '#171d21',
  muted: '#566067',
  rule: '#dcd7cb',
  focus: '#0b57d0',
};

/** The dark theme. */
export const DARK: Palette = {
  scheme: 'dark',
  sea: '#0a1217',
  space: '#04080b',
  land: '#192229',
  outline: '#0a1217',
  partnershipCount: ['#23333c', '#2d454e', '#365861', '#416c75'],
  kind: { bloc: '#87c1fe', trilateral: '#fec96a', bilateral: '#7dedab', national: '#fea0cd' },
  accent: '#ff727e',
  onAccent: '#1a0609',
  capital: '#eef3f5',
  label: '#e4eaee',
  halo: '#0a1217',
  surface: '#121b22',
  raised: '#1b262e',
  ink: '#eef3f5',
  muted: '#9fadb6',
  rule: '#2b3842',
  focus: '#8ab8ff',
};

/** The palette for `prefers-contrast: more`: no grey text, and borders as dark as text. */
export function withMoreContrast(palette: Palette): Palette {
  const { ink, muted, surface } = palette;
  return { ...palette, muted: ink, label: ink, capital: ink, halo: surface, rule: muted, outline: muted };
}

/** Red, green and blue of a colour of a palette, from 0 to 1. */
export function rgbOf(colour: string): [number, number, number] {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** The palette of a scheme, with more contrast if that is wanted. */
export function paletteOf(scheme: Palette['scheme'], contrast: boolean): Palette {
  const palette = scheme === 'dark' ? DARK : LIGHT;
  return contrast ? withMoreContrast(palette) : palette;
}

/** Black on white, for paper. */
export const PAPER: Palette = {
  ...withMoreContrast(LIGHT),
  sea: '#ffffff',
  surface: '#ffffff',
  raised: '#ffffff',
};
