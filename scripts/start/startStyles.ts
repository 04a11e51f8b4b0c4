/** The style sheet of the start page: the palettes, the font and `first.css`. */
import { readFileSync } from 'node:fs';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../src/cartography/palette.ts';
import { paletteProperties } from '../../src/ui/shell/themeProperties.ts';
import { legendHeights } from './legendHeights.ts';

/**
 * The text of the style sheet. `font` is the address of the Latin font as seen from it; without one there are only the
 * words for a page that does not start, as on the development server.
 */
export function startStyles(font: string | null): string {
  const own = readFileSync(new URL('first.css', import.meta.url), 'utf8');
  if (font === null) return own;
  const dark = 'screen and (prefers-color-scheme: dark)';
  const clear = '(prefers-contrast: more), (forced-colors: active)';
  return [
    // Only if it arrives at once, because other letters would move what is below them. Those of the fallback are as wide.
    `@font-face{font-family:'Lodelines First';font-weight:200 900;font-display:optional;src:url(${font})}`,
    "@font-face{font-family:'Lodelines Fallback';src:local(Arial),local('Liberation Sans'),local(Roboto);size-adjust:94%}",
    rules(':root', LIGHT),
    `@media ${dark}{${rules(':root:not([data-theme=light])', DARK)}}`,
    `@media ${clear}{${rules(':root', withMoreContrast(LIGHT), LIGHT)}}`,
    `@media ${dark} and (prefers-contrast: more),${dark} and (forced-colors: active){${rules(':root:not([data-theme=light])', withMoreContrast(DARK), DARK)}}`,
    // A theme of the link or of the reader goes before that of the system.
    `@media screen{${rules('[data-theme=dark]', DARK)}}`,
    own,
    legendHeights(),
  ]
    .join('')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/: /g, ':');
}

/** Roles that neither the start page nor its picture has. */
const UNUSED = ['--space', '--raised', '--on-accent', '--focus', '--accent'];

/** The properties of a palette that differ from another one. */
function rules(selector: string, palette: Palette, from?: Palette): string {
  const known = new Map(from && paletteProperties(from));
  const lines = paletteProperties(palette).filter(
    ([name, value]) => !UNUSED.includes(name) && known.get(name) !== value,
  );
  return `${selector}{${lines.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}
