import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../../src/domain/time/timeline.ts';
import { on } from '../partnership/made.ts';

describe('the axis of time', () => {
  const span = { start: on('2001-03-15'), end: on('2026-10-01') };
  const days = ['2001-03-15', '2010-05-05', '2022-06-14', '2024-06-28', '2024-07-01', '2026-09-30'].map(on);
  const scale = timeScale(span, days);

  test('runs from its first day at 0 to its last at 1', () => {
    expect(scale.place(span.start)).toBe(0);
    expect(scale.place(span.end)).toBeCloseTo(1, 12);
    expect(scale.dayAt(0)).toBe(span.start);
    expect(scale.dayAt(1)).toBe(span.end - 1);
  });

  test('clamps days outside of it', () => {
    expect(scale.place(span.start - 5000)).toBe(0);
    expect(scale.place(span.end + 5000)).toBe(1);
    expect(scale.dayAt(-0.5)).toBe(span.start);
    expect(scale.dayAt(1.5)).toBe(span.end - 1);
  });

  test('gives each year a width, wider with more events', () => {
    const width = new Map(scale.years.map(({ year, from, to }) => [year, to - from]));
    expect([...width.keys()]).toEqual(Array.from({ length: 26 }, (_, i) => 2001 + i));
    expect(Math.min(...width.values())).toBeGreaterThan(0);
    expect(width.get(2024)).toBeGreaterThan(width.get(2022) ?? Infinity);
    expect(width.get(2022)).toBeGreaterThan(width.get(2023) ?? Infinity);
  });

  test('marks years without events', () => {
    const years = scale.years.filter(({ empty }) => !empty).map(({ year }) => year);
    expect(years).toEqual([2001, 2010, 2022, 2024, 2026]);
  });

  test('returns every day from its position, and positions are ascending', () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 3000 }),
        someDays,
        (start, length, some) => {
          const any = timeScale({ start, end: start + length }, some);
          const days = Array.from({ length }, (_, i) => start + i);
          const places = days.map(any.place);
          expect(places.map(any.dayAt)).toEqual(days);
          expect(places.every((place, i) => place <= 1 && (i === 0 || place > (places[i - 1] ?? 1)))).toBe(
            true,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
