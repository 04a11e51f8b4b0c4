import { describe, expect, test } from 'vitest';
import { lifeBar, lineOf, markPlaces } from '../../../../src/domain/partnership/lifeChart.ts';
import type { TimeScale } from '../../../../src/domain/time/timeline.ts';
import { life, on } from './made.ts';

/** A linear axis from 1 January 2020 to 31 December 2029. */
const span = { start: on('2020-01-01'), end: on('2030-01-01') };
const place = (day: number) => Math.min(Math.max((day - span.start) / (span.end - span.start), 0), 1);
const scale: TimeScale = { span, years: [], place, dayAt: () => span.start };
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(2)) : part)),
  );

describe('the line of a life', () => {
  test('runs from its first day to its last', () => {
    const line = lineOf(scale, [life('2022-01-01', '2024-01-01')], []);
    expect(rounded(line.view)).toEqual({ from: 0.2, to: 0.4 });
    expect([line.place(on('2022-01-01')), line.place(on('2024-01-01'))]).toEqual([0, 1]);
    expect(line.place(on('2023-01-01'))).toBeCloseTo(0.5, 2);
  });

  test('contains only its days; days outside are clamped to its ends', () => {
    const line = lineOf(scale, [life('2022-01-01', '2024-01-01')], []);
    const days = ['2021-12-31', '2022-01-01', '2023-12-31', '2024-01-01'].map(on);
    expect(days.map(line.holds)).toEqual([false, true, true, false]);
    expect([line.place(on('2020-06-01')), line.place(on('2029-01-01'))]).toEqual([0, 1]);
  });

  test('extends to the ends of the axis where start or end is unknown', () => {
    expect(rounded(lineOf(scale, [life('2025-01-01')], []).view)).toEqual({ from: 0.5, to: 1 });
    expect(rounded(lineOf(scale, [life(undefined, '2025-01-01')], []).view)).toEqual({ from: 0, to: 0.5 });
    expect(lineOf(scale, [life('2025-01-01')], []).place(Infinity)).toBe(1);
  });

  test('is long enough for events before and after', () => {
    const line = lineOf(scale, [life('2022-01-01', '2024-01-01')], [on('2021-01-01'), on('2025-12-31')]);
    expect(rounded(line.view)).toEqual({ from: 0.1, to: 0.6 });
  });

  test('without lives is one day of the axis, without division by zero', () => {
    const line = lineOf(scale, [], []);
    expect(line.view.to).toBeGreaterThan(line.view.from);
    expect(Number.isFinite(line.place(on('2025-01-01')))).toBe(true);
  });
});

describe('a bar', () => {
  const line = lineOf(scale, [life('2020-01-01', '2030-01-01')], []);

  test('is solid on certain days and hatched around them', () => {
    expect(rounded(lifeBar(line, life('[2021-01-01..2022-01-01]', '[2024-01-01..2025-01-01]')))).toEqual({
      possible: { from: 0.1, to: 0.5 },
      certain: { from: 0.2, to: 0.4 },
    });
  });

  test('has no solid part if no day is certain', () => {
    const { possible } = life('2021-01-01');
    expect(rounded(lifeBar(line, { possible, certain: null }))).toEqual({
      possible: { from: 0.1, to: 1 },
      certain: null,
    });
  });
});

test('marks of neighbouring days are stacked, and none is lost', () => {
  const line = lineOf(scale, [life('2020-01-01', '2030-01-01')], []);
  const days = ['2020-01-01', '2020-01-02', '2020-01-03', '2025-06-01', '2029-12-31'].map(on);
  expect(markPlaces(line, days, 10)).toEqual([
    { place: 0.05, level: 0 },
    { place: 0.05, level: 1 },
    { place: 0.05, level: 2 },
    { place: 0.55, level: 0 },
    { place: 0.95, level: 0 },
  ]);
});
