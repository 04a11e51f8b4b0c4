import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countUpTo,
  nextDay,
  previousDay,
  snap,
  stretchStart,
  timeScale,
} from '../../../../src/domain/time/timeline.ts';
import { on } from '../partnership/made.ts';

describe('the axis of time', () => {
  const span = { start: on('2001-03-15'), end: on('2026-10-01') };
  const days = ['2001-03-15', '2010-05-05', '2022-06-14', '2024-06-28', '2024-07-01', '2026-09-30'].map(on);
  const scale = timeScale(span, days);

  test('goes from its first day at the left to its last at the right', () => {
    expect(scale.place(span.start)).toBe(0);
    expect(scale.place(span.end)).toBeCloseTo(1, 12);
    expect(scale.dayAt(0)).toBe(span.start);
    expect(scale.dayAt(1)).toBe(span.end - 1);
  });

  test('keeps days outside of it at its ends', () => {
    expect(scale.place(span.start - 5000)).toBe(0);
    expect(scale.place(span.end + 5000)).toBe(1);
    expect(scale.dayAt(-0.5)).toBe(span.start);
    expect(scale.dayAt(1.5)).toBe(span.end - 1);
  });

  test('gives each year a width, more to a year with more events', () => {
    const width = new Map(scale.years.map(({ year, from, to }) => [year, to - from]));
    expect([...width.keys()]).toEqual(Array.from({ length: 26 }, (_, i) => 2001 + i));
    expect(Math.min(...width.values())).toBeGreaterThan(0);
    expect(width.get(2024)).toBeGreaterThan(width.get(2022) ?? Infinity);
    expect(width.get(2022)).toBeGreaterThan(width.get(2023) ?? Infinity);
  });

  test('marks the years of which the record has no event', () => {
    const years = scale.years.filter(({ empty }) => !empty).map(({ year }) => year);
    expect(years).toEqual([2001, 2010, 2022, 2024, 2026]);
  });

  test('gives back every day from its place, and no day lies left of an earlier one', () => {
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

describe('among the days of events', () => {
  const days = [10, 20, 20, 30];

  test('the next one is later and the previous one earlier, however many share a day', () => {
    expect([9, 10, 19, 20, 30].map((day) => nextDay(days, day))).toEqual([10, 20, 20, 30, null]);
    expect([10, 11, 20, 21, 31].map((day) => previousDay(days, day))).toEqual([null, 10, 10, 20, 30]);
    expect([nextDay([], 5), previousDay([], 5)]).toEqual([null, null]);
  });

  test('those up to a day are counted with the day itself', () => {
    expect([9, 10, 19, 20, 29, 30, 99].map((day) => countUpTo(days, day))).toEqual([0, 1, 1, 3, 3, 4, 4]);
    expect(countUpTo([], 5)).toBe(0);
  });

  test('a stretch starts at the last turn, and before the first turn at the beginning of time', () => {
    expect([9, 10, 19, 20, 99].map((day) => stretchStart([10, 20], day))).toEqual([
      -Infinity,
      10,
      10,
      20,
      20,
    ]);
  });

  test('a pointer takes the nearest one within its reach, or its own day if none is', () => {
    expect(snap(days, 14, 8, 22)).toBe(10);
    expect(snap(days, 16, 8, 22)).toBe(20);
    expect(snap(days, 12, 10, 14)).toBe(10);
    expect(snap(days, 18, 16, 20)).toBe(20);
    expect(snap(days, 15, 11, 19)).toBe(15);
    expect(snap([], 15, 0, 99)).toBe(15);
  });
});
