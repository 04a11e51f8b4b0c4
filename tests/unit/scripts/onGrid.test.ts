import { expect, test } from 'vitest';
import { onGrid } from '../../../scripts/pages/onGrid.ts';
import type { SvgElement } from '../../../src/cartography/picture/svg.ts';

const path = (attributes: SvgElement['attributes']): SvgElement => ({
  name: 'path',
  attributes,
  children: [],
});

/** A long coast with small steps, all in one direction. */
const COAST = `M10.3 20.6l${Array.from({ length: 20 }, () => '.3 .1').join(' ')}z`;

/** The last point of a path of whole numbers, in pixels. */
function endOf(d: string): readonly [number, number] {
  const numbers = (d.match(/-?\d+/g) ?? []).map(Number);
  const sum = (odd: number) => numbers.filter((_, i) => i % 2 === odd).reduce((a, b) => a + b, 0);
  return [sum(0) / 4, sum(1) / 4];
}

test('a long outline is written in quarters of a pixel, with its line as wide as before', () => {
  const { attributes } = onGrid(path({ d: COAST, fill: 'none', 'stroke-width': '.41' }));
  expect(attributes['d']).toMatch(/^M41 82l[\d -]+z$/);
  expect(String(attributes['d']).length).toBeLessThan(COAST.length);
  expect(attributes).toMatchObject({ transform: 'scale(.25)', 'stroke-width': 1.64 });
});

test('errors of rounding do not add up: the last point is where it was, to a quarter of a pixel', () => {
  const [x, y] = endOf(String(onGrid(path({ d: COAST })).attributes['d']));
  expect(Math.abs(x - 16.3)).toBeLessThanOrEqual(0.125);
  expect(Math.abs(y - 22.6)).toBeLessThanOrEqual(0.125);
});

test('curves, patterns, dashes and short paths are left as they are, wherever they stand', () => {
  const all = [
    path({ d: COAST.replace('l', 'q') }),
    path({ d: COAST, fill: 'url(#hatch)' }),
    path({ d: COAST, 'stroke-dasharray': '3 2' }),
    path({ d: COAST, transform: 'scale(2)' }),
    path({ d: 'M0 0l1.1 1.1z' }),
    { name: 'text', attributes: { d: COAST }, children: 'Words' },
  ];
  const group = { name: 'g', attributes: {}, children: all };
  expect(onGrid(group)).toEqual(group);
});
