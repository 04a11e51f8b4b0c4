import { latest, normalizePropertyExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { eventLayers } from '../../../../src/cartography/layers/points.ts';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { DATASET } from '../../../data/dataset.ts';
import { through } from '../../domain/partnership/made.ts';

/** The offset of the mark in a slot, in pixels to the right and below its place. */
function seat(slot: number): [number, number] {
  const offset = eventLayers(LIGHT)[0]?.layout?.['icon-offset'];
  const specification = latest.layout_symbol['icon-offset'] as never;
  const expression = normalizePropertyExpression(offset as never, 'icon-offset', specification);
  return expression.evaluate({ zoom: 2 }, { type: 'Point', properties: { slot } }) as [number, number];
}

describe('the marks of events at one place', () => {
  const seats = Array.from({ length: 200 }, (_, slot) => seat(slot));

  test('do not overlap', () => {
    const near = seats.flatMap(([x1, y1], i) =>
      seats.slice(i + 1).map(([x2, y2]) => Math.hypot(x1 - x2, y1 - y2)),
    );
    expect(Math.min(...near)).toBeGreaterThan(5.4);
  });

  test('do not cover the dot of the capital while they are few', () => {
    expect(Math.hypot(...seat(0))).toBeGreaterThan(8);
  });

  test('have different offsets at the place with most events', () => {
    const slots = lensRecord(DATASET, through([])).marks.map(({ slot }) => slot);
    expect(Math.max(...slots)).toBeLessThan(seats.length);
  });
});
