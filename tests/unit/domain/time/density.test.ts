import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDay, byMonth } from '../../../../src/domain/time/density.ts';
import { on } from '../partnership/made.ts';

const days = ['2023-12-31', '2024-02-01', '2024-02-29', '2024-02-29', '2024-03-01'].map(on);
const all = { start: on('2023-01-01'), end: on('2025-01-01') };

test('events are counted by calendar month; February 2024 has 29 days', () => {
  expect(byMonth(days, all)).toEqual([
    { start: on('2023-12-01'), end: on('2024-01-01'), count: 1 },
    { start: on('2024-02-01'), end: on('2024-03-01'), count: 3 },
    { start: on('2024-03-01'), end: on('2024-04-01'), count: 1 },
  ]);
});

test('events of one day are counted together', () => {
  expect(byDay(days, all).map(({ start, count }) => [start, count])).toEqual([
    [on('2023-12-31'), 1],
    [on('2024-02-01'), 1],
    [on('2024-02-29'), 2],
    [on('2024-03-01'), 1],
  ]);
});

test('only events in the span are counted, and the first and last month are clipped to it', () => {
  expect(byMonth(days, { start: on('2024-02-10'), end: on('2024-03-01') })).toEqual([
    { start: on('2024-02-10'), end: on('2024-03-01'), count: 2 },
  ]);
});

test('every event is counted once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30_000 })), (some) => {
      const sorted = some.toSorted((a, b) => a - b);
      const span = { start: 0, end: 30_001 };
      for (const bins of [byMonth(sorted, span), byDay(sorted, span)]) {
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(sorted.length);
      }
    }),
  );
});
