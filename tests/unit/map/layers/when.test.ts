import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers } from '../../../../src/domain/life.ts';
import { FAR_FUTURE, FAR_PAST, shownToday } from '../../../../src/map/layers/when.ts';
import { on } from '../../domain/made.ts';

/** Whether the map draws a feature of these days when its date stands on `day`. */
function drawn(start: number, end: number, day: number): boolean {
  const { filter } = featureFilter(shownToday, 'filter', { day });
  return filter({ zoom: 2 }, { type: 'Point', properties: { start, end } });
}

test('a feature is drawn from its first day to the day before its end', () => {
  const [start, end] = [on('2024-07-01'), on('2026-02-04')];
  expect([start - 1, start, end - 1, end].map((day) => drawn(start, end, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('the filter of the map is the predicate of the domain', () => {
  const day = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(day, day, day, (start, end, at) => {
      expect(drawn(start, end, at)).toBe(covers({ start, end }, at));
    }),
  );
});

test('open ends lie beyond every date that can be written', () => {
  expect(drawn(FAR_PAST, FAR_FUTURE, on('1000-01-01'))).toBe(true);
  expect(drawn(FAR_PAST, on('2024-07-01'), FAR_PAST)).toBe(true);
  expect(FAR_PAST < on('1000-01-01') && on('3000-01-01') < FAR_FUTURE).toBe(true);
});
