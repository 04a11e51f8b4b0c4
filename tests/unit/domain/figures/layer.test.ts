import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasLayer,
  layersOfMineral,
  layerText,
  parseLayer,
  TIES,
} from '../../../../src/domain/figures/layer.ts';
import { FIGURES } from './realFigures.ts';

test.each([
  ['ties', { kind: 'ties' }],
  ['reserves:lithium', { kind: 'reserves', mineral: 'lithium', series: null }],
  ['production:copper:refinery', { kind: 'production', mineral: 'copper', series: 'refinery' }],
  ['dependence:gallium', { kind: 'dependence', mineral: 'gallium', series: null }],
  ['list:rare-earths', { kind: 'list', mineral: 'rare-earths' }],
])('%s is parsed and formatted to the same text', (text, layer) => {
  expect(parseLayer(text)).toEqual(layer);
  expect(layerText(layer as Parameters<typeof layerText>[0])).toBe(text);
});

test.each([
  '',
  'tie',
  'ties:lithium',
  'reserves',
  'reserves:',
  'reserves:Lithium',
  'reserves:lithium:',
  'reserves:a:b:c',
  'list:tin:x',
  ' ties',
  'prices:tin',
])('"%s" is not a layer', (text) => {
  expect(parseLayer(text)).toBeNull();
});

test('parsing never throws, and formatting a parsed layer gives the same text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const layer = parseLayer(text);
      expect(layer === null || layerText(layer) === text).toBe(true);
    }),
  );
});

test('the layer of partnership counts needs no figures', () => {
  expect(layersOfMineral(FIGURES, 'copper')).not.toContain(TIES);
  expect(hasLayer(FIGURES, TIES)).toBe(true);
});

const textsOf = (mineral: string) => layersOfMineral(FIGURES, mineral).map(layerText);

test('a mineral has the layers with figures', () => {
  expect(textsOf('copper')).toEqual([
    'reserves:copper',
    'production:copper',
    'production:copper:refinery',
    'list:copper',
  ]);
  expect(textsOf('titanium')).toEqual([
    'reserves:titanium',
    'reserves:titanium:rutile',
    'production:titanium',
    'production:titanium:rutile',
    'production:titanium:sponge',
    'list:titanium',
  ]);
  expect(textsOf('gallium')).toEqual([
    'production:gallium',
    'dependence:gallium',
    'dependence:gallium:komir-2023',
    'dependence:gallium:kigam-2020',
    'list:gallium',
  ]);
  expect(textsOf('germanium')).toEqual(['list:germanium']);
  expect(textsOf('unobtainium')).toEqual([]);
});

test('exactly the layers of each mineral exist', () => {
  for (const mineral of FIGURES.minerals.keys()) {
    for (const layer of layersOfMineral(FIGURES, mineral)) expect(hasLayer(FIGURES, layer)).toBe(true);
  }
  const has = (text: string) => hasLayer(FIGURES, parseLayer(text) as Parameters<typeof hasLayer>[1]);
  expect(
    ['ties', 'reserves:gallium', 'production:copper:smelter', 'dependence:copper', 'list:urea'].map(has),
  ).toEqual([true, false, false, false, false]);
});
