import { expect, test } from 'vitest';
import { angleBetween, centroidOf } from '../../../src/cartography/sphere.ts';

test('A quarter of the equator is half of π, and two opposite places are π apart', () => {
  expect(angleBetween([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2, 12);
  expect(angleBetween([20, 30], [-160, -30])).toBeCloseTo(Math.PI, 12);
  expect(angleBetween([127, 37.5], [127, 37.5])).toBe(0);
});

test('Seoul and Hanoi are 2,742 km apart on a sphere of 6,371 km', () => {
  expect(angleBetween([126.978, 37.566], [105.834, 21.028]) * 6371).toBeCloseTo(2741.7, 1);
});

test('The middle of two places across the antimeridian lies between them, not on the other side of the world', () => {
  const [longitude, latitude] = centroidOf([
    [170, 0],
    [-170, 0],
  ]);
  expect(Math.abs(longitude)).toBeCloseTo(180, 10);
  expect(latitude).toBeCloseTo(0, 10);
});

test('The middle of places on one parallel lies nearer to the pole than the parallel', () => {
  const [longitude, latitude] = centroidOf([
    [-60, 50],
    [60, 50],
  ]);
  expect(longitude).toBeCloseTo(0, 10);
  expect(latitude).toBeCloseTo(67.24, 2);
});
