import { expect, test } from 'vitest';
import { isInside, visiblePoint } from '../../../../src/cartography/picture/visiblePoint.ts';

const PICTURE = { left: 0, top: 0, right: 100, bottom: 100 };
const square = (left: number, top: number, side: number) => {
  const [right, bottom] = [left + side, top + side];
  return [left, top, right, top, right, bottom, left, bottom];
};

test('the point is in the middle of what is in the picture, as far from its edge as from the outline', () => {
  const point = visiblePoint([square(-60, 20, 100)], PICTURE);
  expect(point?.x).toBeCloseTo(20, -1);
  expect(point?.y).toBeGreaterThan(30);
  expect(point?.distance).toBeGreaterThan(15);
});

test('it is in the largest of several parts', () => {
  const point = visiblePoint([square(5, 5, 10), square(40, 40, 50)], PICTURE);
  expect(point?.x).toBeGreaterThan(40);
});

test('there is none of what is outside of the picture', () => {
  expect(visiblePoint([square(-60, 20, 50)], PICTURE)).toBeNull();
  expect(visiblePoint([], PICTURE)).toBeNull();
});

test('a hole is not inside', () => {
  const rings = [square(0, 0, 50), square(10, 10, 10)];
  expect(isInside(rings, 5, 5)).toBe(true);
  expect(isInside(rings, 15, 15)).toBe(false);
});
