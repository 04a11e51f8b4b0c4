import { describe, expect, test } from 'vitest';
import { countryFigures } from '../../../../src/domain/figures/countryFigures.ts';
import { figureRows, shareOf } from '../../../../src/domain/figures/figureRows.ts';
import { reasonOf, tonnesOf } from '../../../../src/domain/figures/figures.ts';
import { layerText } from '../../../../src/domain/figures/layer.ts';
import { day, FIGURES, shown } from './realFigures.ts';

const row = (layer: string, on: string, country: string) =>
  figureRows(shown(layer, on).table).find((one) => one.country === country);

describe('a share', () => {
  test('is relative to the world total of the same table', () => {
    expect(row('production:rare-earths', '2026-03-01', 'CHN')).toMatchObject({
      value: 270_000,
      share: 270_000 / 390_000,
      shareIsAtMost: false,
      rank: 1,
    });
    expect(row('production:cobalt', '2026-03-01', 'COD')?.share).toBeCloseTo(0.74, 2);
  });

  test('is an upper bound if the total is a lower bound', () => {
    expect(row('reserves:rare-earths', '2026-05-27', 'VNM')).toMatchObject({
      share: 3_500_000 / 75_000_000,
      shareIsAtMost: true,
      rank: 5,
    });
    // Sixth in the edition of 2025, as reported by the event of January 2025.
    expect(row('reserves:rare-earths', '2025-03-01', 'VNM')?.rank).toBe(6);
  });

  test('is not computed for reserves of chromium, nor where the source’s numbers do not add up', () => {
    for (const layer of ['reserves:chromium', 'reserves:chromium:oxide', 'reserves:manganese']) {
      const rows = figureRows(shown(layer, '2026-03-01').table);
      expect(rows.some(({ value }) => value !== null)).toBe(true);
      expect(rows.every(({ share }) => share === null)).toBe(true);
    }
    expect(row('reserves:chromium', '2025-06-01', 'KAZ')).toMatchObject({ value: 320_000, share: null });
    expect(row('reserves:manganese', '2025-06-01', 'ZAF')?.share).toBeCloseTo(560 / 1700, 5);
  });

  test('is null without a world total', () => {
    expect(row('reserves:tantalum', '2026-03-01', 'AUS')).toMatchObject({ share: null });
    expect(row('reserves:rhenium', '2026-03-01', 'CHL')).toMatchObject({ share: null });
  });

  test('is null for the United States if the total excludes it', () => {
    const { table } = shown('reserves:antimony', '2026-03-01');
    expect(row('reserves:antimony', '2026-03-01', 'USA')).toMatchObject({ value: 60_000, share: null });
    expect(shareOf(table, 'CHN', 100_000)).toBe(0.05);
  });
});

describe('a missing value', () => {
  test('has a reason but no rank, and comes after zero', () => {
    const rows = figureRows(shown('reserves:rare-earths', '2026-05-27').table);
    expect(rows.find(({ country }) => country === 'IND')).toMatchObject({
      value: null,
      reason: 'NA',
      share: null,
      rank: null,
    });
    expect(rows.slice(-5).map(({ country, reason }) => [country, reason])).toEqual([
      ['IND', 'NA'],
      ['MDG', 'NA'],
      ['MMR', 'NA'],
      ['NGA', 'NA'],
      ['THA', 'NA'],
    ]);
  });

  test('may be withheld, or counted only in the total', () => {
    expect(row('production:lithium', '2026-03-01', 'USA')?.reason).toBe('W');
    expect(row('reserves:graphite', '2026-03-01', 'UKR')?.reason).toBe('in-world-total');
    expect(reasonOf({ value: 0, flags: ['zero-dash'] })).toBeNull();
  });

  test('is not a printed dash, which means zero, without a rank', () => {
    expect(row('production:rare-earths', '2026-03-01', 'GRL')).toMatchObject({
      value: 0,
      reason: null,
      share: 0,
      rank: null,
    });
  });
});

test('world and other countries are not among the countries', () => {
  for (const series of FIGURES.tables.values()) {
    for (const { countries, world } of series) {
      expect(countries.every(({ country }) => country !== 'WLD' && country !== 'OTH')).toBe(true);
      expect(world).not.toBeNull();
    }
  }
  expect(shown('production:rare-earths', '2026-03-01').table.others?.value).toBe(550);
});

test('equal values share a rank', () => {
  const ranks = figureRows(shown('production:tantalum', '2026-03-01').table).map(({ value, rank }) => [
    value,
    rank,
  ]);
  for (const [value, rank] of ranks) {
    const larger = ranks.filter(([other]) => (other ?? 0) > (value ?? 0)).length;
    expect(rank).toBe(value ? larger + 1 : null);
  }
});

test('values are converted to tonnes from any unit', () => {
  expect(tonnesOf(900_000, 'kg')).toBe(900);
  expect(tonnesOf(1.1, 'kg')).toBe(0.0011);
  expect(tonnesOf(21_000_000, 't')).toBe(21_000_000);
  expect(tonnesOf(980_000, 'kt')).toBe(980_000_000);
  expect(tonnesOf(440_000, 'kt-dry')).toBe(440_000_000);
});

test('a country has a row from every table that names it, by mineral', () => {
  const rows = countryFigures(FIGURES, 'KOR', day('2025-06-01'));
  const told = rows.map(({ table, later, row: { value, rank } }) => [
    layerText({ kind: table.quantity, mineral: table.mineral, series: table.series }),
    value,
    rank,
    later,
  ]);
  expect(told).toContainEqual(['production:gallium', 3000, 3, false]);
  expect(told).toContainEqual(['production:indium', 180, 2, false]);
  const minerals = [...FIGURES.minerals.keys()];
  const order = rows.map(({ table }) => minerals.indexOf(table.mineral));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
