/** The palette as the colours of a theme, so that one choice in a menu restyles slides and maps. */
import type { Palette } from '../../cartography/palette.ts';
import { tag } from '../../formats/xml.ts';

/** The colours of a theme, in the order of the format. `dk` and `lt` are dark and light in every theme. */
export const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;
/** One of `SLOTS`. */
type Slot = (typeof SLOTS)[number];

/** What slides call their colours: text and background, each in two shades, and the accents. */
type Name = 'tx1' | 'bg1' | 'tx2' | 'bg2' | Exclude<Slot, 'dk1' | 'lt1' | 'dk2' | 'lt2'>;

/** Which slots are text and background: dark on light, or light on dark. */
export function colourMap({ scheme }: Pick<Palette, 'scheme'>): Readonly<Record<Name, Slot>> {
  const [text, back] = scheme === 'dark' ? (['lt', 'dk'] as const) : (['dk', 'lt'] as const);
  return {
    bg1: `${back}1`,
    tx1: `${text}1`,
    bg2: `${back}2`,
    tx2: `${text}2`,
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
}

/** The colour of each slot, as `#rrggbb`. */
export function themeColours(palette: Palette): Readonly<Record<Slot, string>> {
  const map = colourMap(palette);
  const named = namedColours(palette);
  return Object.fromEntries(
    (Object.keys(map) as Name[]).map((name) => [map[name], named[name]]),
  ) as unknown as Record<Slot, string>;
}

function namedColours({ surface, ink, muted, sea, kind, accent, partnershipCount, focus }: Palette) {
  return {
    tx1: ink,
    bg1: surface,
    tx2: muted,
    bg2: sea,
    accent1: kind.bloc,
    accent2: kind.trilateral,
    accent3: kind.bilateral,
    accent4: kind.national,
    accent5: accent,
    accent6: partnershipCount[3],
    hlink: focus,
    folHlink: muted,
  } satisfies Record<Name, string>;
}

/**
 * A colour as XML: one of the theme, a shade of one for the other roles of the palette, and itself for colours of
 * figures, which have a meaning that a theme must not change. `opacity` is from 0 to 1.
 */
export function colourXml(colour: string, palette: Palette, opacity = 1): string {
  const alpha = opacity < 1 && tag('a:alpha', { val: thousandths(opacity) });
  const named = namedColours(palette);
  const exact = (Object.keys(named) as Name[]).find((name) => named[name] === colour);
  if (exact) return tag('a:schemeClr', { val: exact }, alpha);
  const base = shadesOf(palette).find(([, shades]) => shades.includes(colour))?.[0];
  if (base) return tag('a:schemeClr', { val: base }, ...shadeXml(named[base], colour), alpha);
  return tag('a:srgbClr', { val: colour.replace('#', '').toUpperCase() }, alpha);
}

/** The roles that are shades of a colour of the theme. */
function shadesOf(palette: Palette): readonly (readonly [Name, readonly string[]])[] {
  const { land, space, outline, halo, raised, rule, capital, label, partnershipCount } = palette;
  return [
    ['accent6', partnershipCount],
    ['bg2', [land, space, outline, halo, raised, rule]],
    ['tx1', [capital, label]],
  ];
}

/** What makes a colour of another: its saturation times a factor, and its lightness in steps towards black or white. */
function shadeXml(from: string, to: string): (string | false)[] {
  const [, saturation, lightness] = hslOf(from);
  const [, newSaturation, newLightness] = hslOf(to);
  const darker = newLightness <= lightness;
  const share = darker ? newLightness / lightness : (1 - newLightness) / (1 - lightness);
  return [
    saturation > 0 && tag('a:satMod', { val: thousandths(newSaturation / saturation) }),
    tag('a:lumMod', { val: thousandths(share) }),
    !darker && tag('a:lumOff', { val: thousandths(1 - share) }),
  ];
}

/** In thousandths of a percent, as the format counts. */
function thousandths(share: number): number {
  return Math.round(share * 100_000);
}

/** Hue in turns, saturation and lightness of `#rrggbb`, each from 0 to 1. */
export function hslOf(colour: string): [hue: number, saturation: number, lightness: number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [chroma, lightness] = [most - least, (most + least) / 2];
  if (chroma === 0) return [0, 0, lightness];
  const sextant = most === r ? (g - b) / chroma : most === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  return [((sextant + 6) % 6) / 6, chroma / (1 - Math.abs(2 * lightness - 1)), lightness];
}
