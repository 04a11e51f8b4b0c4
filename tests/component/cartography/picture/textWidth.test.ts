/** The table of advances beside the browser's own measure. */
import { beforeAll, describe, expect, test } from 'vitest';
import countries from '../../../../data/countries.json' with { type: 'json' };
import korean400 from '../../../../src/ui/shell/fonts/korean-400.woff2?url';
import korean700 from '../../../../src/ui/shell/fonts/korean-700.woff2?url';
import latin from '../../../../src/ui/shell/fonts/latin.woff2?url';
import { textWidth } from '../../../../src/cartography/picture/textWidth.ts';
import type { Language } from '../../../../src/domain/language.ts';

// The files themselves: a device may have a local font for Korean.
const FACES = [
  new FontFace('Latin', `url(${latin})`, { weight: '200 900' }),
  new FontFace('Korean', `url(${korean400})`, { weight: '400' }),
  new FontFace('Korean', `url(${korean700})`, { weight: '700' }),
];

beforeAll(async () => {
  await Promise.all(FACES.map((face) => face.load()));
  for (const face of FACES) document.fonts.add(face);
});

/** What the browser says, in pixels at 12 px. It has letter spacing after the last character, too. */
function measured(text: string, weight: number, letterSpacing = 0): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('measured: expected a 2D context, got none.');
  Object.assign(context, { font: `${weight} 12px Latin, Korean`, letterSpacing: `${letterSpacing}px` });
  return context.measureText(text).width - letterSpacing;
}

const names = (language: Language) => countries.map(({ name }) => name[language]);

describe.each(['en', 'ko'] as const)('The width of each country name in %s at 12 px', (language) => {
  test.each([400, 600, 700] as const)(
    'is that in the browser within half a pixel, in weight %d',
    (weight) => {
      const wrong = names(language)
        .map((name) => ({
          name,
          table: textWidth(name, { size: 12, weight }),
          browser: measured(name, weight),
        }))
        .filter(({ table, browser }) => Math.abs(table - browser) >= 0.5);
      expect(wrong).toEqual([]);
    },
  );

  test('is that in the browser within half a pixel, with letter spacing', () => {
    const wrong = names(language)
      .map((name) => ({
        name,
        table: textWidth(name, { size: 12, letterSpacing: 0.24 }),
        browser: measured(name, 400, 0.24),
      }))
      .filter(({ table, browser }) => Math.abs(table - browser) >= 0.5);
    expect(wrong).toEqual([]);
  });
});
