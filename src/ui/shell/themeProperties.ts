/** Sets colours as CSS custom properties of an element, for use in the style sheets. */
import type { Palette } from '../../cartography/palette.ts';
import type { LayerColours } from '../../cartography/ramp.ts';

/** Sets a property for every role of a palette (`--ink`, `--kind-bloc`, `--tie-1` …) and `color-scheme`. */
export function setPalette({ style }: HTMLElement, palette: Palette): void {
  const { kind, partnershipCount, scheme, ...roles } = palette;
  style.setProperty('color-scheme', scheme);
  for (const [role, colour] of Object.entries(roles)) style.setProperty(`--${kebab(role)}`, colour);
  for (const [name, colour] of Object.entries(kind)) style.setProperty(`--kind-${name}`, colour);
  // The accent of the map: in high contrast a system colour replaces `--accent` on the page.
  style.setProperty('--map-accent', palette.accent);
  partnershipCount.forEach((colour, i) => style.setProperty(`--tie-${i + 1}`, colour));
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

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
