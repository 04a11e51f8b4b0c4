import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AxisView,
  axisViewOf,
  daysInView,
  shareInView,
  panned,
  revealing,
  WHOLE_AXIS,
  zoomed,
} from '../../../../src/domain/time/axisView.ts';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { timeScale } from '../../../../src/domain/time/timeline.ts';
import { on } from '../partnership/made.ts';

test('zooming in halves the visible part and keeps the anchor in place', () => {
  expect(zoomed(WHOLE_AXIS, 0.5, 0.5)).toEqual({ from: 0.25, to: 0.75 });
  expect(zoomed(WHOLE_AXIS, 0.5, 1)).toEqual({ from: 0.5, to: 1 });
});

test('zooming out stops at the whole axis', () => {
  expect(zoomed({ from: 0.4, to: 0.6 }, 100, 0.3)).toEqual(WHOLE_AXIS);
});

test('panning moves by a fraction of the visible part and stops at the ends', () => {
  const moved = panned({ from: 0.2, to: 0.4 }, 0.5);
  expect(moved.from).toBeCloseTo(0.3);
  expect(moved.to).toBeCloseTo(0.5);
  expect(panned({ from: 0.2, to: 0.4 }, -9).from).toBe(0);
  expect(panned({ from: 0.2, to: 0.4 }, 9).to).toBe(1);
});

test('a position out of view is brought in with the least movement, one in view moves nothing', () => {
  const view = { from: 0.2, to: 0.4 };
  expect(revealing(view, 0.3)).toBe(view);
  expect(shareInView(revealing(view, 0.9), 0.9)).toBeCloseTo(0.92);
  expect(shareInView(revealing(view, 0.1), 0.1)).toBeCloseTo(0.08);
  expect(revealing(WHOLE_AXIS, 1)).toEqual(WHOLE_AXIS);
});

test('after any operation the visible part is within the axis', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: 0.01, max: 50, noNaN: true }), share)), (steps) => {
      let view = WHOLE_AXIS;
      for (const [factor, anchor] of steps) view = panned(zoomed(view, factor, anchor), anchor - 0.5);
      expect(view.from).toBeGreaterThanOrEqual(0);
      expect(view.to).toBeLessThanOrEqual(1 + 1e-12);
      expect(view.to - view.from).toBeGreaterThan(0.009);
    }),
  );
});

describe('a part of the axis in days', () => {
  const scale = timeScale({ start: on('2001-01-01'), end: on('2027-01-01') }, [on('2024-06-26')]);
  const days = (view: AxisView) => {
    const { start, end } = daysInView(scale, view);
    return `${formatDay(start)}/${formatDay(end)}`;
  };

  test('starts and ends with the days that are given', () => {
    expect(days(axisViewOf(scale, on('2022-06-14'), on('2024-12-31')))).toBe('2022-06-14/2024-12-31');
    expect(days(WHOLE_AXIS)).toBe('2001-01-01/2026-12-31');
    expect(axisViewOf(scale, on('1990-01-01'), on('2030-01-01'))).toEqual(WHOLE_AXIS);
  });

  test('is extended where it would be too narrow to read', () => {
    const { from, to } = axisViewOf(scale, on('2024-07-01'), on('2024-07-01'));
    expect(to - from).toBeGreaterThanOrEqual(0.005);
    expect(days({ from, to })).toMatch(/^2024-06-.*\/2024-07-/);
  });

  test('stays the same days when it is written and read again, however it was zoomed', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 8 }), (steps) => {
        let view = WHOLE_AXIS;
        for (const [factor, anchor] of steps) view = zoomed(view, factor, anchor);
        const { start, end } = daysInView(scale, view);
        expect(days(axisViewOf(scale, start, end))).toBe(days(view));
      }),
    );
  });
});
