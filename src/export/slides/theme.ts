/** The themes of a presentation: colours, fonts, and the styles that the format asks for. */
import type { Palette } from '../../cartography/palette.ts';
import type { Language } from '../../domain/language.ts';
import { SLOTS, themeColours } from './themeColours.ts';
import { documentXml, tag } from '../../formats/xml.ts';

/** The namespace of drawings. */
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/**
 * Fonts that come with Office on Windows and Mac, and with a substitute of the same widths in LibreOffice. Runs name no
 * font, so that a template can set it. Korean text gets the font for Hangul, whatever the language of the deck.
 */
const LATIN: Readonly<Record<Language, string>> = { en: 'Calibri', ko: '맑은 고딕' };
const HANGUL = '맑은 고딕';

/** Fonts for other scripts of the titles of sources. */
const OTHER_SCRIPTS = [
  ['Jpan', 'Yu Gothic'],
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
  ['Arab', 'Arial'],
] as const;

/** A theme as XML. */
export function themeXml(name: string, palette: Palette, language: Language): string {
  return documentXml(
    tag(
      'a:theme',
      { 'xmlns:a': DRAWING, name },
      tag(
        'a:themeElements',
        {},
        tag('a:clrScheme', { name }, ...coloursXml(palette)),
        tag('a:fontScheme', { name }, fontXml('a:majorFont', language), fontXml('a:minorFont', language)),
        formatXml(name),
      ),
      tag('a:objectDefaults'),
      tag('a:extraClrSchemeLst'),
    ),
  );
}

function coloursXml(palette: Palette): string[] {
  const colours = themeColours(palette);
  return SLOTS.map((slot) =>
    tag(`a:${slot}`, {}, tag('a:srgbClr', { val: colours[slot].slice(1).toUpperCase() })),
  );
}

function fontXml(name: string, language: Language): string {
  return tag(
    name,
    {},
    tag('a:latin', { typeface: LATIN[language] }),
    // Empty: the font for the script of the text is taken from the list below.
    tag('a:ea', { typeface: '' }),
    tag('a:cs', { typeface: '' }),
    tag('a:font', { script: 'Hang', typeface: HANGUL }),
    ...OTHER_SCRIPTS.map(([script, typeface]) => tag('a:font', { script, typeface })),
  );
}

/** Three fills, lines, effects and backgrounds, all plain. */
function formatXml(name: string): string {
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) => tag('a:ln', { w }, fill);
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  return tag(
    'a:fmtScheme',
    { name },
    tag('a:fillStyleLst', {}, fill, fill, fill),
    tag('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
    tag('a:effectStyleLst', {}, effect, effect, effect),
    tag('a:bgFillStyleLst', {}, fill, fill, fill),
  );
}
