/**
 * The widths of characters in the fonts of the page, for texts that are laid out without a browser. The table is
 * generated with the fonts, but committed as `src/cartography/picture/advances.json`: types, tests and commands need
 * it before the first build.
 */
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Pairs of these are kerned in the table. The others are rarely next to a letter. */
const KERNED = /[\p{L}\d .,'’–·()-]/u;

/** Widths in units of the font, of which both fonts have 1000 to the em. */
export interface Advances {
  /** The characters of the Latin font. */
  readonly characters: string;
  /** The advance of any Hangul syllable or letter, in both weights of the Korean font. */
  readonly hangul: number;
  /** The advance of each of `characters`, by weight. */
  readonly advances: Readonly<Record<400 | 600 | 700, readonly number[]>>;
  /**
   * What is added between two characters: first characters, second characters, units. It includes ligatures. The
   * values are those of weight 400; with them a title of 40 characters is half a pixel too wide at 12 px and 700.
   */
  readonly kerning: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A font file with the characters that are in it. */
export interface FontFile {
  readonly file: Uint8Array;
  readonly characters: string;
}

async function openFont({ file, characters }: FontFile): Promise<harfbuzz.Font> {
  const { buffer, byteOffset, byteLength } = await subsetFont(file, characters, { targetFormat: 'sfnt' });
  const blob = new harfbuzz.Blob(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return new harfbuzz.Font(new harfbuzz.Face(blob));
}

/** The width of a text with kerning and ligatures. */
function widthOf(font: harfbuzz.Font, text: string): number {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
}

/**
 * The table of the Latin font, which is variable, and of the Korean one. Throws if the Korean characters are not all
 * of the same width.
 */
export async function advancesOf({ latin, korean }: Record<'latin' | 'korean', FontFile>): Promise<Advances> {
  const font = await openFont(latin);
  const each = latin.characters.split('');
  const advances = (weight: number) => {
    font.setVariations([new harfbuzz.Variation('wght', weight)]);
    return each.map((character) => widthOf(font, character));
  };
  const bold = { 600: advances(600), 700: advances(700) };
  const regular = advances(400);
  const kerned = each.filter((character) => KERNED.test(character));
  return {
    characters: latin.characters,
    hangul: await commonWidth(korean),
    advances: { 400: regular, ...bold },
    // Of the weight that was set last.
    kerning: kerningOf(font, kerned),
  };
}

async function commonWidth(korean: FontFile): Promise<number> {
  const font = await openFont(korean);
  const [width = 0, ...others] = new Set(
    korean.characters.split('').map((character) => widthOf(font, character)),
  );
  if (others.length > 0)
    throw new Error(`advancesOf: expected one width for Hangul, got ${[width, ...others]}.`);
  return width;
}

/** The kerning of all pairs. Characters that are kerned in the same way share an entry. */
function kerningOf(font: harfbuzz.Font, characters: readonly string[]): Advances['kerning'] {
  const alone = new Map(characters.map((character) => [character, widthOf(font, character)]));
  const alike = new Map<string, { first: string; pairs: Record<string, number> }>();
  for (const first of characters) {
    const byUnits = new Map<number, string>();
    for (const second of characters) {
      const units = widthOf(font, first + second) - (alone.get(first) ?? 0) - (alone.get(second) ?? 0);
      if (units !== 0) byUnits.set(units, (byUnits.get(units) ?? '') + second);
    }
    if (byUnits.size === 0) continue;
    const pairs = Object.fromEntries([...byUnits].map(([units, seconds]) => [seconds, units]));
    const key = JSON.stringify(pairs);
    alike.set(key, { first: (alike.get(key)?.first ?? '') + first, pairs });
  }
  return Object.fromEntries([...alike.values()].map(({ first, pairs }) => [first, pairs]));
}

/** The table as JSON, one line for each weight and for each group of kerned characters. */
export function advancesText({ advances, kerning, ...rest }: Advances): string {
  const lines = (object: object) =>
    `{\n${Object.entries(object)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')}\n  }`;
  return [
    `{\n  "characters": ${JSON.stringify(rest.characters)},\n  "hangul": ${rest.hangul},`,
    `  "advances": ${lines(advances)},`,
    `  "kerning": ${lines(kerning)}\n}\n`,
  ].join('\n');
}
