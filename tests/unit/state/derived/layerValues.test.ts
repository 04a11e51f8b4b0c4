import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { type Layer, parseLayer, TIES } from '../../../../src/domain/figures/layer.ts';
import { figureText } from '../../../../src/state/derived/figureText.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import {
  layerChangeDays,
  type LayerValues,
  layerValuesOn,
} from '../../../../src/state/derived/layerValues.ts';
import { circleState, figureState } from '../../../../src/cartography/figureStates.ts';
import { DATASET, day, FIGURES } from '../../domain/figures/realFigures.ts';

const layer = (text: string): Layer => parseLayer(text) ?? TIES;

function shown(text: string, on: string): LayerValues {
  const layerValues = layerValuesOn(FIGURES, layer(text), day(on), DATASET.membersOfUnion);
  if (!layerValues) throw new Error(`No shades for ${text}.`);
  return layerValues;
}

describe('a layer of figures', () => {
  test('uses the edition published by the day, and marks a later edition if there is none yet', () => {
    const edition = (on: string) => {
      const { origin } = shown('reserves:rare-earths', on);
      return origin.kind === 'table' ? `${origin.table.edition.id}${origin.later ? ', later' : ''}` : '';
    };
    expect(['2022-06-14', '2025-01-30', '2025-01-31', '2026-05-26', '2026-05-27'].map(edition)).toEqual([
      'mcs2024, later',
      'mcs2024',
      'mcs2025',
      'mcs2026',
      'mcs2026-v1-3',
    ]);
  });

  test('changes only on the publication days of its editions; import shares never change', () => {
    const turns = (text: string) => layerChangeDays(FIGURES, layer(text), []).map(formatDay);
    expect(turns('reserves:rare-earths')).toEqual(['2024-01-30', '2025-01-31', '2026-02-06', '2026-05-27']);
    expect(turns('reserves:lithium')).toEqual(['2025-01-31', '2026-02-06']);
    expect(turns('dependence:gallium')).toEqual([]);
    expect(turns('ties')).toEqual([]);
  });

  test('is the same object between two editions', () => {
    const { layerValues } = createSelectors(DATASET);
    const at = (on: string) =>
      layerValues(FIGURES as never, { layer: layer('reserves:lithium'), time: { mode: 'on', day: day(on) } });
    expect(at('2025-03-01')).toBe(at('2026-02-05'));
    expect(at('2026-02-05')).not.toBe(at('2026-02-06'));
  });

  test('has the same classes in all editions, so that a shade always means the same', () => {
    const [before, after] = ['2025-01-30', '2025-01-31'].map((on) => shown('reserves:rare-earths', on));
    expect(after?.classes).toEqual(before?.classes);
    expect(before?.values.get('VNM')).toBe(22_000_000);
    expect(after?.values.get('VNM')).toBe(3_500_000);
  });

  test('is null for the ties layer, and for a mineral without figures', () => {
    expect(layerValuesOn(FIGURES, TIES, day('2026-01-01'), DATASET.membersOfUnion)).toBe(null);
    expect(layerValuesOn(FIGURES, layer('reserves:gallium'), day('2026-01-01'), DATASET.membersOfUnion)).toBe(
      null,
    );
  });
});

describe('on the map', () => {
  test('a country without a figure is hatched, never coloured; a country missing from the source is plain', () => {
    const layerValues = shown('reserves:rare-earths', '2026-03-01');
    expect(figureState(layerValues, 'shades', 'IND')).toEqual({ figure: 0, noData: 1, withheld: 0 });
    expect(figureState(layerValues, 'shades', 'FRA')).toEqual({ figure: 0, noData: 0, withheld: 0 });
    expect(figureState(layerValues, 'shades', 'CHN').figure).toBe(layerValues.classes.length);
    expect(figureState(null, 'shades', 'CHN').figure).toBe(null);
  });

  test('a withheld figure has an outline', () => {
    const layerValues = shown('production:lithium', '2026-03-01');
    expect(layerValues.noData.get('USA')).toBe('W');
    expect(figureState(layerValues, 'shades', 'USA')).toEqual({ figure: 0, noData: 0, withheld: 1 });
  });

  test('four times the value has twice the radius, and circles replace shades', () => {
    const shades = { ...shown('reserves:lithium', '2026-03-01'), largest: 400 };
    const radius = (value: number) =>
      circleState({ ...shades, values: new Map([['CHL', value]]) }, 'circles', 'CHL').radius;
    expect(radius(400)).toBeCloseTo(2 * radius(100), 9);
    expect(figureState(shades, 'circles', 'CHL').figure).toBe(0);
    expect(circleState(shades, 'shades', 'CHL').radius).toBe(0);
  });
});

describe('in words', () => {
  test.each([
    ['reserves:rare-earths', '2024-07-01', 'VNM', 'en', '22 million t, 20% of the world'],
    ['reserves:rare-earths', '2025-02-01', 'VNM', 'en', '3.5 million t, at most 3.9% of the world'],
    ['reserves:rare-earths', '2025-02-01', 'VNM', 'ko', '350만 톤, 전 세계의 최대 3.9%'],
    ['reserves:rare-earths', '2026-03-01', 'IND', 'en', 'not available'],
    ['reserves:rare-earths', '2026-03-01', 'FRA', 'en', ''],
    ['reserves:manganese', '2026-03-01', 'ZAF', 'en', '550 million t'],
    ['dependence:graphite', '2026-03-01', 'CHN', 'en', '97%'],
    ['list:graphite', '2026-03-01', 'JPN', 'en', 'not listed'],
  ] as const)('%s on %s: %s, %s', (text, on, country, language, words) => {
    expect(figureText(shown(text, on), country, language)).toBe(words);
  });
});
