import { describe, expect, test } from 'vitest';
import { koreanCharacters } from '../../../scripts/fontPlugin.ts';
import { charactersOf, slicesCss } from '../../../scripts/koreanSlices.ts';

const known = koreanCharacters();
const faces = [
  ...slicesCss('node_modules/@fontsource/noto-sans-kr', known).matchAll(
    /font-weight: (?<weight>\d+);[^}]*url\('(?<file>[^']+)'\)[^}]*unicode-range: (?<ranges>[^;]+);/g,
  ),
].map(({ groups = {} }) => ({
  weight: groups['weight'],
  file: groups['file'],
  characters: charactersOf(groups['ranges'] ?? ''),
}));
const syllables = Array.from({ length: 0xd7a3 - 0xac00 + 1 }, (_, i) => String.fromCodePoint(0xac00 + i));

describe('Of the Korean syllables', () => {
  test.each(['400', '700'])('each is in one font of the weight %s', (weight) => {
    const found = faces.filter((face) => face.weight === weight).flatMap(({ characters }) => characters);
    expect(new Set(found).size).toBe(found.length);
    const all = new Set([...known.split(''), ...found]);
    expect(syllables.filter((one) => !all.has(one))).toEqual([]);
    // What the page has anyway is never fetched again.
    expect(found.filter((one) => known.includes(one))).toEqual([]);
  });

  test('those that are written have a bold face, the others have the regular one in its place', () => {
    const bold = (character: string) =>
      faces.find(({ weight, characters }) => weight === '700' && characters.includes(character))?.file;
    expect(bold('꽃')).toMatch(/-700-normal\.woff2/);
    expect(bold('뷁')).toMatch(/-400-normal\.woff2/);
  });
});
