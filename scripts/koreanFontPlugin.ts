/**
 * Makes the Korean web font before anything is built or served: of Noto Sans KR the characters that the
 * interface and the record hold, a tenth of the whole. It is made, not committed, so that who adds a
 * sentence to the record adds its letters to the font without knowing of it.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGES = path.join(ROOT, 'node_modules');
const NOTO = path.join(PACKAGES, '@fontsource/noto-sans-kr');

/** Where `ui/shell/fonts.css` finds the files. */
const FOLDER = path.join(ROOT, 'src/ui/shell/fonts');

/** What the page is written in. */
const TEXTS = ['src/i18n', 'data', 'public/data'];

/** Hangul: letters and syllables. The source font has no Chinese characters. */
const KOREAN = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/gu;

/** The word of an English page that is Korean: the other language in the switch. */
const LANGUAGE_NAME = '한국어';

/** Copyright and licence stay in the file (OFL, condition 2). */
const NAME_IDS = [0, 13, 14];

/** The Korean characters of the interface and the record, each once, in the order of Unicode. */
export function koreanCharacters(): string {
  const characters = new Set<string>();
  for (const folder of TEXTS) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|json|csv)$/.test(file)) continue;
      const text = readFileSync(path.join(ROOT, folder, file), 'utf8').normalize('NFC');
      for (const [character] of text.matchAll(KOREAN)) characters.add(character);
    }
  }
  return [...characters].sort().join('');
}

/** Writes the files whole or not at all: several servers may start at once. */
function write(name: string, content: string | Uint8Array): void {
  const unfinished = path.join(FOLDER, `${name}.${randomUUID()}`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, path.join(FOLDER, name));
}

async function makeFonts(): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(NOTO, 'package.json'), 'utf8')) as {
    version: string;
  };
  const characters = koreanCharacters();
  const made = `Noto Sans KR ${version}\n${characters}\n`;
  // Written last: where it says the same, the files are there.
  const note = path.join(FOLDER, 'characters.txt');
  if (existsSync(note) && readFileSync(note, 'utf8') === made) return;
  mkdirSync(FOLDER, { recursive: true });
  const subset = (weight: number, text: string) =>
    subsetFont(readFileSync(path.join(NOTO, `files/noto-sans-kr-korean-${weight}-normal.woff2`)), text, {
      targetFormat: 'woff2',
      preserveNameIds: NAME_IDS,
    });
  write('korean-400.woff2', await subset(400, characters));
  write('korean-700.woff2', await subset(700, characters));
  write('korean-name.woff2', await subset(400, LANGUAGE_NAME));
  write('characters.txt', made);
}

/** The fonts that the site ships, with the holders of their copyright, whom the packages' licence files leave out. */
const LICENCES = {
  'noto-sans-kr': "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
  'source-sans-3': "Copyright 2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
} as const;

function licenceOf(font: keyof typeof LICENCES): string {
  const folder = font === 'noto-sans-kr' ? NOTO : path.join(PACKAGES, '@fontsource-variable', font);
  return `${LICENCES[font]}\n\n${readFileSync(path.join(folder, 'LICENSE'), 'utf8')}`;
}

export function koreanFontPlugin(): Plugin {
  return {
    name: 'lodelines-korean-font',
    configResolved: makeFonts,
    generateBundle() {
      for (const font of Object.keys(LICENCES) as (keyof typeof LICENCES)[]) {
        this.emitFile({ type: 'asset', fileName: `licences/${font}.txt`, source: licenceOf(font) });
      }
    },
  };
}
