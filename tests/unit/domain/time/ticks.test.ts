import { expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { ticks } from '../../../../src/domain/time/ticks.ts';
import { timeScale } from '../../../../src/domain/time/timeline.ts';
import { on } from '../partnership/made.ts';

const span = { start: on('2020-01-01'), end: on('2026-01-01') };
const scale = timeScale(span, []);
const viewOf = (from: string, to: string) => ({ from: scale.place(on(from)), to: scale.place(on(to)) });
const labels = (view: { from: number; to: number }, width: number) =>
  ticks(scale, view, width).map(({ day, level }) => `${level} ${formatDay(day)}`);

test('from far there are years', () => {
  expect(labels({ from: 0, to: 1 }, 300)).toEqual(
    ['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => `year ${year}-01-01`),
  );
});

test('a narrow axis omits years whose labels would overlap', () => {
  expect(labels({ from: 0, to: 1 }, 120).length).toBeLessThanOrEqual(3);
});

test('closer there are months, then days', () => {
  expect(labels(viewOf('2024-01-01', '2025-01-01'), 800)).toContain('month 2024-02-01');
  expect(labels(viewOf('2024-02-20', '2024-03-10'), 900)).toContain('day 2024-02-29');
});

test('no two labels overlap', () => {
  for (const width of [100, 333, 900, 2000]) {
    for (const view of [
      { from: 0, to: 1 },
      viewOf('2023-06-01', '2024-06-01'),
      viewOf('2024-02-20', '2024-03-10'),
    ]) {
      const places = ticks(scale, view, width).map(({ place }) => place * width);
      expect(places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) >= 26)).toBe(true);
    }
  }
});
