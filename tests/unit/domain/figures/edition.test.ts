import { expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { editionChanges, tableOn } from '../../../../src/domain/figures/edition.ts';
import { FIGURES, shown } from './realFigures.ts';

const value = (layer: string, on: string, country: string) =>
  shown(layer, on).table.countries.find((figure) => figure.country === country)?.value;

test('Vietnam has 22 million tonnes of rare earths until the edition of January 2025, then 3.5', () => {
  expect(value('reserves:rare-earths', '2025-01-30', 'VNM')).toBe(22_000_000);
  expect(value('reserves:rare-earths', '2025-01-31', 'VNM')).toBe(3_500_000);
});

test('Brazil has 21 million tonnes until 26 May 2026, and 11 from the 27th', () => {
  expect(value('reserves:rare-earths', '2026-05-26', 'BRA')).toBe(21_000_000);
  expect(value('reserves:rare-earths', '2026-05-27', 'BRA')).toBe(11_000_000);
});

test('India’s 6.9 million tonnes are a missing value from 6 February 2026 on', () => {
  expect(value('reserves:rare-earths', '2026-02-05', 'IND')).toBe(6_900_000);
  expect(value('reserves:rare-earths', '2026-02-06', 'IND')).toBeNull();
});

test('the world total is from the same edition', () => {
  const totals = ['2024-06-01', '2025-06-01', '2026-05-26', '2026-05-27'].map((on) => {
    const { world } = shown('reserves:rare-earths', on).table;
    return [world?.value, world?.flags.includes('>')];
  });
  expect(totals).toEqual([
    [110_000_000, false],
    [90_000_000, true],
    [85_000_000, true],
    [75_000_000, true],
  ]);
});

test('before the first edition in the record, that edition is shown as a later one', () => {
  const edition = (layer: string, on: string) => {
    const { table, later } = shown(layer, on);
    return [table.edition.id, table.year, later];
  };
  expect(edition('reserves:rare-earths', '2022-06-14')).toEqual(['mcs2024', 2023, true]);
  expect(edition('reserves:rare-earths', '2024-01-29')).toEqual(['mcs2024', 2023, true]);
  expect(edition('reserves:rare-earths', '2024-01-30')).toEqual(['mcs2024', 2023, false]);
  expect(edition('reserves:lithium', '2024-07-01')).toEqual(['mcs2025', 2024, true]);
  expect(edition('reserves:titanium', '2025-07-01')).toEqual(['mcs2026', 2025, true]);
});

test('an edition of production shows its latest year', () => {
  expect(shown('production:gallium', '2025-06-01').table.year).toBe(2024);
  expect(shown('production:gallium', '2026-03-01').table.year).toBe(2025);
  expect(value('production:gallium', '2026-03-01', 'CHN')).toBe(900_000);
});

test('the edition of May 2026 revises reserves of rare earths only', () => {
  const revised = [...FIGURES.tables].filter(([, series]) => series.at(-1)?.edition.id === 'mcs2026-v1-3');
  expect(revised.map(([layer]) => layer)).toEqual(['reserves:rare-earths']);
});

test('editions change on the days on which they became known', () => {
  const turns = editionChanges(FIGURES.tables.get('reserves:rare-earths') ?? []);
  expect(
    turns.map(({ day, before, table }) => [formatDay(day), before?.edition.id, table.edition.id]),
  ).toEqual([
    ['2024-01-30', undefined, 'mcs2024'],
    ['2025-01-31', 'mcs2024', 'mcs2025'],
    ['2026-02-06', 'mcs2025', 'mcs2026'],
    ['2026-05-27', 'mcs2026', 'mcs2026-v1-3'],
  ]);
});

test('there is no table without an edition', () => {
  expect(tableOn([], 0)).toBeNull();
  expect(editionChanges([])).toEqual([]);
});
