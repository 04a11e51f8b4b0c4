import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf, classIndexOf } from '../../../../src/domain/figures/classes.ts';
import { FIGURES, shown } from './realFigures.ts';

const valuesOf = (layer: string) =>
  shown(layer, '2026-05-27').table.countries.flatMap(({ value }) => (value === null ? [] : [value]));

test('reserves of rare earths have readable breaks, with China in a class of its own', () => {
  expect(classesOf(valuesOf('reserves:rare-earths')).map(({ from }) => from)).toEqual([
    0, 1_000_000, 2_000_000, 5_000_000, 20_000_000,
  ]);
});

test('few values give few classes', () => {
  expect(classesOf([])).toEqual([]);
  expect(classesOf([0, 0])).toEqual([]);
  expect(classesOf([7])).toEqual([{ from: 0, to: Infinity }]);
  expect(classesOf([7, 7, 7])).toEqual([{ from: 0, to: Infinity }]);
  expect(classesOf([10, 10])).toEqual([{ from: 0, to: Infinity }]);
  expect(classesOf([3, 70])).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: Infinity },
  ]);
});

test('values that lie close together break at intermediate numbers', () => {
  expect(classesOf([61, 62, 74, 78, 97]).map(({ from }) => from)).toEqual([0, 70, 90]);
});

test('zero is in no class, and without classes no value is', () => {
  expect(classIndexOf(classesOf([1, 10]), 0)).toBeNull();
  expect(classIndexOf([], 5)).toBeNull();
});

test('every table of the record has at most five classes', () => {
  for (const series of FIGURES.tables.values()) {
    for (const { countries } of series) {
      const values = countries.flatMap(({ value }) => (value === null ? [] : [value]));
      expect(classesOf(values).length).toBeLessThanOrEqual(5);
    }
  }
});

describe('for any values', () => {
  const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
  const values = fc.array(fc.oneof(positive, fc.integer({ min: 0, max: 500 })), { maxLength: 40 });

  test('each positive one is in exactly one class, and no class is empty', () => {
    fc.assert(
      fc.property(values, (list) => {
        const classes = classesOf(list);
        const held = new Set<number>();
        for (const value of list.filter((one) => one > 0)) {
          expect(classes.filter(({ from, to }) => from <= value && value < to)).toHaveLength(1);
          held.add(classIndexOf(classes, value) ?? -1);
        }
        expect([...held].sort((a, b) => a - b)).toEqual(classes.map((_, i) => i));
      }),
    );
  });

  test('there are at most five classes with ascending, contiguous breaks', () => {
    fc.assert(
      fc.property(values, (list) => {
        const classes = classesOf(list);
        expect(classes.length).toBeLessThanOrEqual(Math.min(5, new Set(list.filter((v) => v > 0)).size));
        for (const [i, { from, to }] of classes.entries()) {
          expect(from).toBeLessThan(to);
          expect(to).toBe(classes[i + 1]?.from ?? Infinity);
        }
      }),
    );
  });
});
