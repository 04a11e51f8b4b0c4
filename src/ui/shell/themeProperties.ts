/** Sets colours as CSS custom properties of an element, for use in the style sheets. */
import type { Palette } from '../../cartography/palette.ts';
import type { LayerColours } from '../../cartography/ramp.ts';

/** The properties for every role of a palette (`--ink`, `--kind-bloc`, `--tie-1` …) and `color-scheme`, with values. */
export function paletteProperties(palette: Palette): (readonly [property: string, value: string])[] {
  const { kind, partnershipCount, scheme, ...roles } = palette;
  return [
    ['color-scheme', scheme],
    ...Object.entries(roles).map(([role, colour]) => [roleProperty(role), colour] as const),
    ...Object.entries(kind).map(([name, colour]) => [roleProperty(`kind-${name}`), colour] as const),
    // The accent of the map: in high contrast a system colour replaces `--accent` on the page.
    ['--map-accent', palette.accent],
    ...partnershipCount.map((colour, i) => [`--tie-${i + 1}`, colour] as const),
  ];
}

/** Sets the properties of a palette. */
export function setPalette({ style }: HTMLElement, palette: Palette): void {
  for (const [property, value] of paletteProperties(palette)) style.setProperty(property, value);
}

/** Sets `--shade-1` to `--shade-n`, where n is `most`, and `--shade-circle`. Unused properties are removed. */
export function setLayerColours(
  { style }: HTMLElement,
  { classes, circle }: LayerColours,
  most: number,
): void {
  for (let i = 0; i < most; i++) style.setProperty(`--shade-${i + 1}`, classes[i] ?? null);
  style.setProperty('--shade-circle', circle);
}

/** The custom property of a role: `--on-accent` for `onAccent`. */
export function roleProperty(role: string): string {
  return `--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
