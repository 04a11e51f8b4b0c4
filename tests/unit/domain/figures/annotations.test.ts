import { expect, test } from 'vitest';
import { commonAnnotations, annotationsOf } from '../../../../src/domain/figures/annotations.ts';
import { shown } from './realFigures.ts';

test('reasons for missing values are not annotations', () => {
  expect(annotationsOf(['W', 'e'])).toEqual(['e']);
});

test('annotations of all values above zero are common; zeros and missing values do not count', () => {
  const estimated = { value: 2, flags: ['e', 'reported'] as const };
  const zero = { value: 0, flags: ['zero-dash'] as const };
  const blank = { value: null, flags: ['NA'] as const };
  expect(commonAnnotations([estimated, { value: 1, flags: ['e'] }, zero, blank])).toEqual(['e']);
  expect(commonAnnotations([estimated, { value: 1, flags: [] }])).toEqual([]);
  expect(commonAnnotations([estimated, zero])).toEqual([]);
});

test('all output of 2025 is estimated in the edition of 2026', () => {
  expect(commonAnnotations(shown('production:gallium', '2026-05-26').table.countries)).toEqual(['e']);
  expect(commonAnnotations(shown('reserves:lithium', '2026-05-26').table.countries)).toEqual([]);
});
