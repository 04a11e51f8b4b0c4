import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { koreanCharacters, latinCharacters } from '../../../scripts/fontPlugin.ts';
import { readTexts } from '../../../scripts/readRecord.ts';

const FONTS = new URL('../../../src/ui/shell/fonts/', import.meta.url);

/**
 * The code points among these characters with a glyph in a WOFF2 font, read from its `cmap` table in format 4
 * (OpenType).
 */
async function coverageOf(file: string, characters = koreanCharacters()): Promise<Set<number>> {
  const font = await subsetFont(readFileSync(new URL(file, FONTS)), characters, { targetFormat: 'sfnt' });
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i).find(
    (at) => view.getUint32(at) === 0x636d6170,
  );
  const cmap = view.getUint32((table ?? Number.NaN) + 8);
  const subtable = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
  ).find((at) => view.getUint16(at) === 4);
  if (subtable === undefined) throw new Error(`${file}: expected a cmap of format 4, got none.`);
  const segments = view.getUint16(subtable + 6) / 2;
  const covered = new Set<number>();
  for (let i = 0; i < segments; i++) {
    const last = view.getUint16(subtable + 14 + 2 * i);
    const first = view.getUint16(subtable + 16 + 2 * (segments + i));
    for (let code = first; code <= last && code < 0xffff; code++) covered.add(code);
  }
  return covered;
}

/**
 * All non-Latin characters of Korean texts, the Hangul of all other texts, such as titles of sources, and single
 * letters that readers type in searches.
 * Chinese characters in titles of sources use the system's fonts.
 */
function neededLetters(): Set<string> {
  const needed = new Set(
    ['ko', 'first'].flatMap((file) => readFileSync(`src/i18n/${file}.ts`, 'utf8').match(BEYOND_LATIN) ?? []),
  );
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const letters = typeof inner === 'string' && inner.match(key === 'ko' ? BEYOND_LATIN : HANGUL);
      if (letters) for (const letter of letters) needed.add(letter);
      else walk(inner);
    }
  };
  for (const text of readTexts().values()) walk(JSON.parse(text));
  for (const letter of 'ㅎㅌㄹㄲㅏㅢㅣ') needed.add(letter);
  return needed;
}

const BEYOND_LATIN = /[\u1100-\u11ff\u2e80-\uffef]/gu;
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/gu;

test.each(['korean-400.woff2', 'korean-700.woff2'])(
  '%s contains every Korean letter of the interface, the record and searches',
  async (file) => {
    const covered = await coverageOf(file);
    const needed = neededLetters();
    expect(needed.size).toBeGreaterThan(700);
    expect([...needed].filter((letter) => !covered.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  },
);

test('The font for English pages contains the word 한국어 and is smaller than 1.5 kB', async () => {
  const covered = await coverageOf('korean-name.woff2');
  expect([0xd55c, 0xad6d, 0xc5b4].every((letter) => covered.has(letter))).toBe(true);
  expect(readFileSync(new URL('korean-name.woff2', FONTS)).length).toBeLessThan(1500);
});

describe('The Latin font of the first view', () => {
  /** What Source Sans has beyond ASCII. */
  const LATIN =
    /[\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/gu;

  test('has a range with all that source code and record write: otherwise add it in fonts.css', () => {
    const written = ['src', 'data', 'public/data'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(tsx?|json|csv)$/.test(file))
        .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(LATIN) ?? []),
    );
    const characters = new Set(latinCharacters());
    expect(written.length).toBeGreaterThan(1000);
    expect([...new Set(written)].filter((character) => !characters.has(character))).toEqual([]);
  });

  test('has a glyph for each character of its range, and less than two thirds of the bytes of the whole', async () => {
    const covered = await coverageOf('latin.woff2', latinCharacters());
    const characters = latinCharacters().split('');
    expect(characters.length).toBeGreaterThan(140);
    expect(characters.filter((character) => !covered.has(character.charCodeAt(0)))).toEqual([]);
    expect(readFileSync(new URL('latin.woff2', FONTS)).length).toBeLessThan(19_000);
  });
});
