/**
 * Generates the web fonts before each build or start of the server. Korean: the subset of Noto Sans KR with the
 * characters of the interface and the record, a tenth of the whole. Latin: the characters that `fonts.css` names, with
 * the features that browsers apply by default, three fifths of the whole. Generated, not committed, so that new texts
 * in the record need no extra step. With them it generates the table of their advances, which is committed, and the
 * style sheet of all other Korean characters (`koreanSlices`).
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { advancesOf, advancesText } from './fontAdvances.ts';
import { charactersOf, slicesCss } from './koreanSlices.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGES = path.join(ROOT, 'node_modules');
const NOTO = path.join(PACKAGES, '@fontsource/noto-sans-kr');
const SOURCE_SANS = path.join(PACKAGES, '@fontsource-variable/source-sans-3');

/** The faces of the page, and the folder that they load from. */
const FACES = path.join(ROOT, 'src/ui/shell/fonts.css');
const FOLDER = path.join(ROOT, 'src/ui/shell/fonts');

/** The widths of the characters. */
const ADVANCES = path.join(ROOT, 'src/cartography/picture/advances.json');

/** Folders with the texts of the page. */
const TEXTS = ['src/i18n', 'data', 'public/data'];

/** The letters from ㄱ to ㅣ, which readers type in searches: initial consonants, and syllables not yet complete. */
const TYPED = Array.from({ length: 0x3163 - 0x3130 }, (_, i) => String.fromCodePoint(0x3131 + i));

/** Hangul letters and syllables. The source font has no Chinese characters. */
const KOREAN = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/gu;

/** The only Korean word of an English page: the other language in the language switch. */
const LANGUAGE_NAME = '한국어';

/** Kerning, marks, composition, ligatures and local forms. The others of Source Sans are for fractions. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'locl'];

/** Name records for copyright and licence, which must stay in the font (OFL, condition 2). */
const NAME_IDS = [0, 13, 14];

/** The Korean characters of the interface, the record and searches, each once, in Unicode order. */
export function koreanCharacters(): string {
  const characters = new Set<string>(TYPED);
  for (const folder of TEXTS) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|json|csv)$/.test(file)) continue;
      const text = readFileSync(path.join(ROOT, folder, file), 'utf8').normalize('NFC');
      for (const [character] of text.matchAll(KOREAN)) characters.add(character);
    }
  }
  return [...characters].sort().join('');
}

/** The characters of `latin.woff2`: the `unicode-range` of its face. */
export function latinCharacters(): string {
  const face = /latin\.woff2[^}]*unicode-range:(?<ranges>[^;]+);/.exec(readFileSync(FACES, 'utf8'));
  return charactersOf(face?.groups?.['ranges'] ?? '').join('');
}

/** Writes a file atomically: several servers may start at the same time. */
function write(name: string, content: string | Uint8Array): void {
  const unfinished = path.join(FOLDER, `${path.basename(name)}.${randomUUID()}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, path.resolve(FOLDER, name));
}

/** The text of `advances.json` for the fonts in `src/ui/shell/fonts`. */
export async function madeAdvances(): Promise<string> {
  const font = (name: string, characters: string) => ({
    file: readFileSync(path.join(FOLDER, name)),
    characters,
  });
  return advancesText(
    await advancesOf({
      latin: font('latin.woff2', latinCharacters()),
      korean: font('korean-400.woff2', koreanCharacters()),
    }),
  );
}

/** Writes the fonts to `src/ui/shell/fonts` and their advances to `src/cartography`, unless they are up to date. */
export async function makeFonts(): Promise<void> {
  const versionOf = (folder: string) =>
    (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;
  const characters = koreanCharacters();
  const latin = latinCharacters();
  const made = [
    `Noto Sans KR ${versionOf(NOTO)}\n${characters}\n`,
    `Source Sans 3 ${versionOf(SOURCE_SANS)} ${FEATURES.join(' ')}\n${latin}\n`,
    'slices.css\n',
  ].join('');
  // Written last: if it is up to date, the fonts are too.
  const note = path.join(FOLDER, 'characters.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === made) return;
  mkdirSync(FOLDER, { recursive: true });
  const subset = (weight: number, text: string) =>
    subsetFont(readFileSync(path.join(NOTO, `files/noto-sans-kr-korean-${weight}-normal.woff2`)), text, {
      targetFormat: 'woff2',
      preserveNameIds: NAME_IDS,
    });
  const whole = path.join(SOURCE_SANS, 'files/source-sans-3-latin-wght-normal.woff2');
  write(
    'latin.woff2',
    await subsetFont(readFileSync(whole), latin, {
      targetFormat: 'woff2',
      preserveNameIds: NAME_IDS,
      keepFeatures: FEATURES,
    }),
  );
  write('korean-400.woff2', await subset(400, characters));
  write('korean-700.woff2', await subset(700, characters));
  write('korean-name.woff2', await subset(400, LANGUAGE_NAME));
  const advances = await madeAdvances();
  if (readFileSync(ADVANCES, 'utf8') !== advances) write(ADVANCES, advances);
  write('slices.css', slicesCss(NOTO, characters));
  write('characters.txt', made);
}

/** The shipped fonts with their copyright lines, which the packages' licence files omit. */
const LICENCES = {
  'noto-sans-kr': "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  'source-sans-3': "Copyright 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
} as const;

function licenceOf(font: keyof typeof LICENCES): string {
  const folder = font === 'noto-sans-kr' ? NOTO : SOURCE_SANS;
  return `${LICENCES[font]}\n\n${readFileSync(path.join(folder, 'LICENSE'), 'utf8')}`;
}

/** Generates the fonts when Vite starts and adds their licences to the build. */
export function fontPlugin(): Plugin {
  return {
    name: 'lodelines-font',
    configResolved: makeFonts,
    generateBundle() {
      for (const font of Object.keys(LICENCES) as (keyof typeof LICENCES)[]) {
        this.emitFile({ type: 'asset', fileName: `licences/${font}.txt`, source: licenceOf(font) });
      }
    },
  };
}
