import { latest, normalizePropertyExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { eventLayers } from '../../../../src/cartography/layers/points.ts';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { DATASET } from '../../../data/dataset.ts';
import { through } from '../../domain/partnership/made.ts';

/** Where the mark in a slot stands, in pixels to the right of its place and below it. */
function seat(slot: number): [number, number] {
  const offset = eventLayers(LIGHT)[0]?.layout?.['icon-offset'];
  const specification = latest.layout_symbol['icon-offset'] as never;
  const expression = normalizePropertyExpression(offset as never, 'icon-offset', specification);
  return expression.evaluate({ zoom: 2 }, { type: 'Point', properties: { slot } }) as [number, number];
}

describe('the marks of one place', () => {
  const seats = Array.from({ length: 200 }, (_, slot) => seat(slot));

  test('do not hide each other', () => {
    const near = seats.flatMap(([x1, y1], i) =>
      seats.slice(i + 1).map(([x2, y2]) => Math.hypot(x1 - x2, y1 - y2)),
    );
    expect(Math.min(...near)).toBeGreaterThan(5.4);
  });

  test('leave the dot of the capital free while there are few', () => {
    expect(Math.hypot(...seat(0))).toBeGreaterThan(8);
  });

  test('have a seat each at the busiest place of the record', () => {
    const slots = lensRecord(DATASET, through([])).marks.map(({ slot }) => slot);
    expect(Math.max(...slots)).toBeLessThan(seats.length);
  });
});
