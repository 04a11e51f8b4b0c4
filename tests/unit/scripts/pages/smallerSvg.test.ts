/** Pictures with fewer elements and characters. */
import { expect, test } from 'vitest';
import { compactSvg } from '../../../../scripts/pages/compactSvg.ts';
import { joined } from '../../../../scripts/pages/joined.ts';
import { THEMED } from '../../../../scripts/themedPalette.ts';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import type { Path } from '../../../../src/cartography/picture/displayList.ts';
import { type SvgElement, svgText } from '../../../../src/cartography/picture/svg.ts';
import { paletteProperties } from '../../../../src/ui/shell/themeProperties.ts';

const circle = (cx: number, more: SvgElement['attributes'] = {}): SvgElement => ({
  name: 'circle',
  attributes: { cx, r: 2, fill: 'red', stroke: 'white', ...more },
  children: [],
});
const svg = (...children: SvgElement[]) => svgText(compactSvg({ name: 'svg', attributes: {}, children }));

test('Three neighbours that look the same are a group with their look; what is not inherited stays', () => {
  expect(svg(circle(1), circle(2, { opacity: 0.5 }), circle(3))).toBe(
    '<svg><g fill="red" stroke="white"><circle cx="1" r="2"/><circle cx="2" r="2" opacity="0.5"/><circle cx="3" r="2"/></g></svg>',
  );
  expect(svg(circle(1), circle(2), circle(3, { fill: 'blue' }))).not.toContain('<g');
});

test('Paths of the same look that follow each other are one; those that are seen through are not', () => {
  const path = (x: number, more: Partial<Path> = {}): Path => ({
    type: 'path',
    pieces: [{ type: 'line', points: [x, 0, x, 9] }],
    stroke: { colour: 'red', width: 1 },
    shows: { kind: 'partnership', id: 'msp' },
    ...more,
  });
  const [first, ...rest] = joined([path(1), path(2), path(3, { fill: 'blue' }), path(4), path(5)]);
  expect(first).toEqual({ ...path(1), shows: undefined, pieces: [...path(1).pieces, ...path(2).pieces] });
  expect(rest).toHaveLength(2);
  expect(joined([path(1, { opacity: 0.5 }), path(2, { opacity: 0.5 })])).toHaveLength(2);
});

test('Each colour of a themed picture is a property of the page, with the light colour where there is none', () => {
  const colours = [
    ...Object.values(THEMED).filter((one): one is string => typeof one === 'string' && one !== 'light'),
    ...Object.values(THEMED.kind),
    ...THEMED.partnershipCount,
  ];
  const properties = new Map(paletteProperties(LIGHT));
  expect(colours.length).toBe(properties.size - 2);
  for (const colour of colours) {
    const [, property = '', light] = /^var\((--[a-z\d-]+),(#[\da-f]{6})\)$/.exec(colour) ?? [];
    expect(properties.get(property)).toBe(light);
  }
});
