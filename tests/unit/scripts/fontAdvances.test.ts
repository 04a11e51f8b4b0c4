import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advancesOf } from '../../../scripts/fontAdvances.ts';
import { koreanCharacters, latinCharacters, madeAdvances } from '../../../scripts/fontPlugin.ts';

const FONTS = new URL('../../../src/ui/shell/fonts/', import.meta.url);
const TABLE = new URL('../../../src/cartography/picture/advances.json', import.meta.url);

test('The table of advances is that of the fonts: otherwise delete src/ui/shell/fonts and build', async () => {
  expect(readFileSync(TABLE, 'utf8')).toBe(await madeAdvances());
});

test('The table has less than 8 kB', () => {
  expect(readFileSync(TABLE).length).toBeLessThan(8000);
});

test('Bold Hangul is as wide as regular Hangul, all of it', async () => {
  const file = (name: string) => readFileSync(new URL(name, FONTS));
  const { hangul } = await advancesOf({
    latin: { file: file('latin.woff2'), characters: 'a' },
    korean: { file: file('korean-700.woff2'), characters: koreanCharacters() },
  });
  expect(hangul).toBe(920);
});

test('A Korean font with characters of several widths is refused', async () => {
  const latin = { file: readFileSync(new URL('latin.woff2', FONTS)), characters: latinCharacters() };
  await expect(advancesOf({ latin, korean: latin })).rejects.toThrow('expected one width for Hangul');
});
