import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../../src/cartography/palette.ts';
import { colourMap, colourXml, hslOf, themeColours } from '../../../../src/export/slides/themeColours.ts';

describe.each([LIGHT, DARK])('the theme of a palette', (palette) => {
  test(`has its kinds as accents (${palette.scheme})`, () => {
    const { accent1, accent2, accent3, accent4, accent5 } = themeColours(palette);
    const { bloc, trilateral, bilateral, national } = palette.kind;
    expect([accent1, accent2, accent3, accent4]).toEqual([bloc, trilateral, bilateral, national]);
    expect(accent5).toBe(palette.accent);
  });

  test(`has dark colours in the dark slots, and light ones in the light slots (${palette.scheme})`, () => {
    const colours = themeColours(palette);
    const lightness = (slot: 'dk1' | 'lt1' | 'dk2' | 'lt2') => hslOf(colours[slot])[2];
    expect(lightness('dk1')).toBeLessThan(0.2);
    expect(lightness('dk2')).toBeLessThan(0.5);
    expect(lightness('lt1')).toBeGreaterThan(0.9);
    expect(lightness('lt2')).toBeGreaterThan(0.6);
  });

  const roles = (['land', 'space', 'outline', 'halo', 'capital', 'label'] as const).map(
    (role) => [role, palette[role]] as const,
  );
  const classes = palette.partnershipCount.map((colour, i) => [`class ${i + 1}`, colour] as const);

  test.each([...roles, ...classes])(
    `has %s as a shade of a colour that looks the same (${palette.scheme})`,
    (_, colour) => {
      const xml = colourXml(colour, palette);
      expect(xml).toContain('<a:schemeClr');
      const shown = rgbOfXml(xml, palette);
      const wanted = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
      // Within 4%: a shade has the hue of its colour.
      for (const [i, part] of shown.entries())
        expect(Math.abs(part - (wanted[i] as number))).toBeLessThanOrEqual(10);
    },
  );
});

test('a colour of figures keeps its value, because it has a meaning', () => {
  expect(colourXml('#12ab34', LIGHT)).toBe('<a:srgbClr val="12AB34"/>');
});

test('opacity is in thousandths of a percent', () => {
  expect(colourXml(LIGHT.ink, LIGHT, 0.25)).toBe(
    '<a:schemeClr val="tx1"><a:alpha val="25000"/></a:schemeClr>',
  );
});

/** What a program shows: saturation, then lightness. From 0 to 255. */
function rgbOfXml(xml: string, palette: Palette): number[] {
  const name = (/schemeClr val="(\w+)"/.exec(xml)?.[1] ?? '') as keyof ReturnType<typeof colourMap>;
  const value = (change: string, otherwise: number) =>
    Number(new RegExp(`a:${change} val="(\\d+)"`).exec(xml)?.[1] ?? otherwise) / 100_000;
  const [h, s, l] = hslOf(themeColours(palette)[colourMap(palette)[name]]);
  const saturation = Math.min(1, s * value('satMod', 100_000));
  const lightness = l * value('lumMod', 100_000) + value('lumOff', 0);
  const part = (n: number) => {
    const k = (n + h * 12) % 12;
    const chroma = saturation * Math.min(lightness, 1 - lightness);
    return Math.round(255 * (lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}
