/** Colours as custom properties of an element, from which the style sheets take them. */
import type { Palette } from '../../cartography/palette.ts';
import type { LayerColours } from '../../cartography/ramp.ts';

/** Writes every role of a palette: `--ink`, `--kind-bloc`, `--tie-1` … and the colour scheme. */
export function setPalette({ style }: HTMLElement, palette: Palette): void {
  const { kind, partnershipCount, scheme, ...roles } = palette;
  style.setProperty('color-scheme', scheme);
  for (const [role, colour] of Object.entries(roles)) style.setProperty(`--${kebab(role)}`, colour);
  for (const [name, colour] of Object.entries(kind)) style.setProperty(`--kind-${name}`, colour);
  // The accent as the map has it: in high contrast a system colour takes its place on the page.
  style.setProperty('--map-accent', palette.accent);
  partnershipCount.forEach((colour, i) => style.setProperty(`--tie-${i + 1}`, colour));
}

/** Writes `--shade-1` … up to the number of shades, and `--shade-circle`; those that are not used are removed. */
export function setLayerColours(
  { style }: HTMLElement,
  { classes, circle }: LayerColours,
  most: number,
): void {
  for (let i = 0; i < most; i++) style.setProperty(`--shade-${i + 1}`, classes[i] ?? null);
  style.setProperty('--shade-circle', circle);
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
