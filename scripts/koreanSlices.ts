/**
 * The Korean characters that neither interface nor record has, for what readers write: a style sheet of Noto Sans KR in
 * the slices that the package has. A browser fetches a slice, of 9 to 30 kB, when one of its characters is on the page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The family that they belong to, as `fonts.css` has it. */
const FAMILY = 'Lodelines Korean';

/**
 * The first slice of the characters of KS X 1001, which are nearly all that are written. The others have no bold face of
 * their own: it would double the size of the site's fonts for syllables that hardly occur.
 */
const FIRST_COMMON = 94;

/** The names of a good font that may be installed, as in `fonts.css`. */
const LOCAL = {
  400: [
    'Noto Sans KR Regular',
    'NotoSansKR-Regular',
    'Noto Sans CJK KR',
    'Noto Sans CJK KR Regular',
    'NotoSansCJKkr-Regular',
    'AppleSDGothicNeo-Regular',
    'Malgun Gothic',
  ],
  700: [
    'Noto Sans KR Bold',
    'NotoSansKR-Bold',
    'Noto Sans CJK KR Bold',
    'NotoSansCJKkr-Bold',
    'AppleSDGothicNeo-Bold',
    'Malgun Gothic Bold',
    'MalgunGothicBold',
  ],
} as const;

const HANGUL = /[\u3130-\u318f\uac00-\ud7a3]/u;

/**
 * The style sheet. `font` is the folder of the package, `known` are the characters that the other faces have: those are
 * left out, so that no slice is fetched for them.
 */
export function slicesCss(font: string, known: string): string {
  const slices = JSON.parse(readFileSync(path.join(font, 'unicode.json'), 'utf8')) as Record<string, string>;
  const without = new Set(known);
  return Object.entries(slices)
    .flatMap(([name, ranges]) => {
      const number = /^\[(\d+)\]$/.exec(name)?.[1];
      const characters = charactersOf(ranges).filter((one) => HANGUL.test(one) && !without.has(one));
      return number === undefined || characters.length === 0 ? [] : facesOf(Number(number), characters);
    })
    .join('\n');
}

function facesOf(slice: number, characters: readonly string[]): string[] {
  return ([400, 700] as const).map((weight) => {
    const drawn = slice < FIRST_COMMON ? 400 : weight;
    const file = `@fontsource/noto-sans-kr/files/noto-sans-kr-${slice}-${drawn}-normal.woff2?no-inline`;
    const sources = [...LOCAL[weight].map((name) => `local('${name}')`), `url('${file}') format('woff2')`];
    return [
      '@font-face {',
      `  font-family: '${FAMILY}';`,
      `  font-weight: ${weight};`,
      '  font-display: swap;',
      `  src: ${sources.join(', ')};`,
      `  unicode-range: ${rangesOf(characters)};`,
      '}',
    ].join('\n');
  });
}

/** The characters of a `unicode-range`, in its order. */
export function charactersOf(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  });
}

/** The `unicode-range` of characters in Unicode order. */
function rangesOf(characters: readonly string[]): string {
  const ranges: [first: number, last: number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const range = ranges.at(-1);
    if (range?.[1] === code - 1) range[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}
