import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareInView, panned, revealing, WHOLE_AXIS, zoomed } from '../../../../src/domain/time/axisView.ts';

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
