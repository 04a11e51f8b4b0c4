/** The style sheet of the static pages: the fonts and colours of the map page, and those of the parts of a page. */
import { readFileSync } from 'node:fs';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../src/cartography/palette.ts';
import { paletteProperties } from '../../src/ui/shell/themeProperties.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/**
 * The text of the style sheet. `addressOf` gives the address of a font file, such as `korean-400.woff2`, as seen from
 * the style sheet.
 */
export function pageStyles(addressOf: (file: string) => string): string {
  const fonts = read('../../src/ui/shell/fonts.css').replace(
    /url\('[^']*?([^/']+?)(\?[^']*)?'\)/g,
    (_, file: string) => `url('${addressOf(file)}')`,
  );
  const dark = '(prefers-color-scheme: dark)';
  const clear = '(prefers-contrast: more)';
  return [
    fonts,
    rules(LIGHT),
    `@media ${dark} {\n${rules(DARK)}}\n`,
    `@media ${clear} {\n${rules(withMoreContrast(LIGHT))}}\n`,
    `@media ${clear} and ${dark} {\n${rules(withMoreContrast(DARK))}}\n`,
    // On paper always dark text on light ground.
    `@media print {\n${rules(LIGHT)}}\n`,
    read('pages.css'),
    read('recordPages.css'),
    read('countryFigures.css'),
  ].join('\n');
}

function rules(palette: Palette): string {
  const lines = paletteProperties(palette).map(([property, value]) => `  ${property}: ${value};\n`);
  return `:root {\n${lines.join('')}}\n`;
}
