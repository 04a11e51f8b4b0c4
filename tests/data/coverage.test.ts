/** The measurement of completeness, and where the panel of a country mentions it. */
import { expect, test } from 'vitest';
import { allFound, COVERAGE, itemsIn, thinGroupOf } from '../../src/data/coverage.ts';
import { DATASET } from './dataset.ts';

test('Of 161 items 128 had an entry of their own, 6 were mentioned and 27 were missing', () => {
  expect(allFound()).toEqual({ own: 128, mentioned: 6, missing: 27 });
  expect(itemsIn(allFound())).toBe(161);
});

test('Of 55 claims that could be checked 50 were confirmed, 5 were imprecise and none was wrong', () => {
  const { confirmed, imprecise, wrong, checked } = COVERAGE.claims;
  expect([confirmed, imprecise, wrong]).toEqual([50, 5, 0]);
  expect(confirmed + imprecise + wrong).toBe(checked);
});

test.each([
  ['CHN', 'china'],
  ['TUR', 'turkiye'],
  ['GBR', 'uk'],
  ['COD', 'africa'],
  ['BRA', 'latin-america'],
  ['SAU', 'gulf'],
  // Found as often as the average or more often, or not in the list.
  ['KOR', null],
  ['USA', null],
  ['VNM', null],
  ['AUS', null],
])('For %s coverage is that of %s', (country, group) => {
  expect(thinGroupOf(country)).toBe(group);
});

test('Coverage is thin for 93 countries, all of which the record knows', () => {
  const thin = [...DATASET.countries.keys()].filter((country) => thinGroupOf(country) !== null);
  expect(thin).toHaveLength(93);
});
