/** Gives the palette to the style sheets, as custom properties of the document. */
import type { Palette } from '../../cartography/palette.ts';

/** Writes every role of the palette: `--ink`, `--kind-bloc`, `--tie-1` … and the colour scheme. */
export function syncPalette(palette: Palette): void {
  const { kind, ties, scheme, ...roles } = palette;
  const root = document.documentElement;
  root.style.setProperty('color-scheme', scheme);
  for (const [role, colour] of Object.entries(roles)) root.style.setProperty(`--${kebab(role)}`, colour);
  for (const [name, colour] of Object.entries(kind)) root.style.setProperty(`--kind-${name}`, colour);
  ties.forEach((colour, i) => root.style.setProperty(`--tie-${i + 1}`, colour));
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
