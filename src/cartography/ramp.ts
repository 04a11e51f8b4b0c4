/** Colours of figure layers: one hue per group of minerals, from low to high. */
import type { MineralGroup } from '../domain/figures/figures.ts';
import type { LayerValues } from '../state/derived/layerValues.ts';
import type { Palette } from './palette.ts';

/** OKLCH hues in degrees. Groups that are often compared have distant hues. */
const HUES: Readonly<Record<MineralGroup, number>> = {
  'rare-earths': 305,
  'battery-metals': 155,
  'base-metals': 50,
  'light-metals': 235,
  ferroalloys: 20,
  'refractory-metals': 110,
  'platinum-group': 275,
  'minor-metals': 350,
  'industrial-minerals': 80,
};

/** The maximum number of classes. */
export const CLASS_COUNT = 5;

/**
 * OKLCH lightness and chroma of the first class, and the steps from one to the next, which look equal, from plain land
 * on. Every arc colour keeps its contrast on all of them.
 */
const RAMPS = {
  light: { lightness: 0.892, step: -0.0483, chroma: 0.035, chromaStep: 0.024 },
  dark: { lightness: 0.316, step: 0.044, chroma: 0.03, chromaStep: 0.013 },
};

/** The colours of a figure layer. */
export interface LayerColours {
  /** One per class, from lowest to highest; a single one for a list; empty if no figure layer is shown. */
  readonly classes: readonly string[];
  readonly circle: string | null;
}

const NONE: LayerColours = { classes: [], circle: null };

/** How many class colours a layer of figures has: one for a list, 0 without a layer or without values. */
export function colourCount(layerValues: Pick<LayerValues, 'layer' | 'classes'> | null): number {
  return layerValues?.layer.kind === 'list' ? 1 : (layerValues?.classes.length ?? 0);
}

/** The colours of a layer of figures of a group of minerals with some classes; none without a group or a class. */
export function layerColours(
  group: MineralGroup | undefined,
  count: number,
  scheme: Palette['scheme'],
): LayerColours {
  if (!group || count === 0) return NONE;
  return { classes: spreadColours(count, ramp(group, scheme)), circle: circleColour(group, scheme) };
}

/** The colours of all classes, lowest first, as `#rrggbb`. */
export function ramp(group: MineralGroup, scheme: Palette['scheme']): string[] {
  const { lightness, step, chroma, chromaStep } = RAMPS[scheme];
  return Array.from({ length: CLASS_COUNT }, (_, i) =>
    hex(lightness + i * step, chroma + i * chromaStep, HUES[group]),
  );
}

/** The colour of proportional circles on plain land, as `#rrggbb`. */
export function circleColour(group: MineralGroup, scheme: Palette['scheme']): string {
  return scheme === 'light' ? hex(0.58, 0.13, HUES[group]) : hex(0.78, 0.11, HUES[group]);
}

/** `count` of the colours, as far apart as possible. */
export function spreadColours(count: number, all: readonly string[]): string[] {
  return Array.from(
    { length: count },
    (_, i) => all[count === 1 ? all.length - 1 : Math.round((i * (all.length - 1)) / (count - 1))] ?? '',
  );
}

/** Converts OKLCH to sRGB, clipped (B. Ottosson, "A perceptual color space for image processing", 2020). */
function hex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(channel).join('')}`;
}

function channel(linear: number): string {
  const clipped = Math.min(Math.max(linear, 0), 1);
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}
