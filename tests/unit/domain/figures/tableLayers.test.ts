import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../../src/domain/figures/layer.ts';
import { layerText, parseLayer, TIES } from '../../../../src/domain/figures/layer.ts';
import {
  firstTable,
  mineralsWithTables,
  tableLayersOf,
  tableLike,
} from '../../../../src/domain/figures/tableLayers.ts';
import { FIGURES } from './realFigures.ts';

const text = (layer: Layer | null) => layer && layerText(layer);
const layer = (of: string): Layer => parseLayer(of) ?? TIES;

describe('the default table of a partnership', () => {
  const first = (shown: string, ...minerals: string[]) => text(firstTable(FIGURES, layer(shown), minerals));

  test('is that of the layer', () => {
    expect(first('production:copper:refinery', 'lithium')).toBe('production:copper:refinery');
  });
  test('is of the mineral of a layer without tables', () => {
    expect(first('dependence:graphite', 'lithium')).toBe('reserves:graphite');
    expect(first('list:gallium', 'lithium')).toBe('production:gallium');
  });
  test('is of the first of its minerals with a table', () => {
    expect(first('ties', 'critical-minerals', 'lithium', 'cobalt')).toBe('reserves:lithium');
    expect(first('list:germanium', 'cobalt')).toBe('reserves:cobalt');
  });
  test('is otherwise of the first mineral in the order of groups', () => {
    expect(first('ties')).toBe('reserves:rare-earths');
  });
});

test('another mineral keeps the quantity if it has such a table', () => {
  expect(text(tableLike(FIGURES, 'cobalt', layer('production:lithium')))).toBe('production:cobalt');
  expect(text(tableLike(FIGURES, 'gallium', layer('reserves:lithium')))).toBe('production:gallium');
  expect(tableLike(FIGURES, 'germanium', layer('reserves:lithium'))).toBeNull();
});

test('the choice includes all minerals with tables, and every series', () => {
  expect(mineralsWithTables(FIGURES)).toContain('gallium');
  expect(mineralsWithTables(FIGURES)).not.toContain('germanium');
  expect(tableLayersOf(FIGURES, 'copper').map(layerText)).toEqual([
    'reserves:copper',
    'production:copper',
    'production:copper:refinery',
  ]);
});
