import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { styleLayers } from '../../../../src/cartography/layerOrder.ts';
import { DARK } from '../../../../src/cartography/palette.ts';
import { evaluate } from '../../../../src/cartography/picture/expression.ts';

/** All expressions of the style, with figures and circles shown. */
function expressions(): unknown[] {
  const layers = styleLayers(DARK, { classes: ['#111111', '#222222', '#333333'], circle: '#444444' }, []);
  const parts = layers.flatMap((layer) => [
    ...Object.values({ ...layer.paint, ...layer.layout }),
    ...('filter' in layer ? [layer.filter] : []),
  ]);
  return parts.filter(
    (part) => Array.isArray(part) && typeof part[0] === 'string' && part[0] !== 'sans-serif',
  );
}

const INPUTS = [
  { zoom: -1, properties: { focus: false, scheduled: false, rank: 5, slot: 0, name: '' }, state: {} },
  {
    zoom: 0.4,
    properties: {
      focus: true,
      status: 'uncertain',
      kind: 'national',
      slot: 3,
      rank: 0,
      scheduled: true,
      name: 'Korea',
    },
    state: { opacity: 0.5, figure: 2, partnerships: 4, noData: 1, withheld: 1, radius: 12 },
  },
  {
    zoom: 5,
    properties: {
      focus: false,
      status: 'in force',
      kind: 'bloc',
      slot: 999,
      rank: 120,
      scheduled: false,
      name: '한국',
    },
    state: { figure: -1, partnerships: 0 },
  },
];

test('expressions of the style have the values that the style specification gives them', () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(20);
  for (const expression of all) {
    const created = createExpression(expression, 'layers[0]');
    if (created.result === 'error') throw new Error(JSON.stringify(created.value));
    for (const { zoom, properties, state } of INPUTS) {
      const feature = { type: 1 as const, properties };
      const expected = created.value.evaluate({ zoom }, feature, state) as unknown;
      expect(evaluate(expression, { zoom, properties, state })).toEqual(expected);
    }
  }
});

test('an operator that the style does not use is refused', () => {
  expect(() => evaluate(['hypot', 1], INPUTS[0] as never)).toThrow('expected a known operator, got hypot');
});
