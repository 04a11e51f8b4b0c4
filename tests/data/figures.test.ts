/** Compares the figures of the map with the CSV tables, parsed here without the product's own code. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATA, readRecord, readTables } from '../../scripts/readRecord.ts';
import { tidiedTable } from '../../scripts/tidy.ts';
import { figuresOf } from '../../src/data/figures.ts';
import { figuresPayloadOf } from '../../src/data/figuresPayload.ts';
import { parseDay } from '../../src/domain/time/date.ts';
import { tableOn } from '../../src/domain/figures/edition.ts';
import { figureRows } from '../../src/domain/figures/figureRows.ts';
import { importSet, partnersOf } from '../../src/domain/figures/imports.ts';

const FIGURES = figuresOf(figuresPayloadOf(readRecord().record.files));

/** The rows of a table by column name. The notes at the end may contain commas and are ignored. */
function linesOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(`${DATA}figures/${file}`, 'utf8').trimEnd().split('\n');
  const columns = header.split(',').filter((name) => !name.startsWith('note'));
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
  });
}

const json = (file: string) =>
  JSON.parse(readFileSync(`${DATA}figures/${file}`, 'utf8')) as Record<string, string>[];

const KNOWN = new Map(json('editions.json').map(({ id = '', known = '' }) => [id, known]));
const SERIES = new Map(json('forms.json').map(({ id = '', series = '' }) => [id, series]));
const LINES = { reserves: linesOf('reserves.csv'), production: linesOf('production.csv') };

const DAYS = [
  '2019-01-01',
  '2022-06-14',
  '2024-01-30',
  '2025-01-30',
  '2025-01-31',
  '2026-02-05',
  '2026-02-06',
  '2026-05-26',
  '2026-05-27',
];

/** The rows of a layer on a day: latest year of the latest edition known on that day. */
function rowsOf(layer: string, on: string) {
  const [quantity, mineral, series = ''] = layer.split(':');
  const lines = LINES[quantity as keyof typeof LINES].filter(
    (line) => line['mineral'] === mineral && SERIES.get(line['form'] ?? '') === series,
  );
  const editions = [...new Set(lines.map(({ edition = '' }) => edition))].sort((a, b) =>
    (KNOWN.get(a) ?? '') < (KNOWN.get(b) ?? '') ? -1 : 1,
  );
  const edition = editions.filter((id) => (KNOWN.get(id) ?? '') <= on).at(-1) ?? editions[0];
  const ofEdition = lines.filter((line) => line['edition'] === edition);
  const year = ofEdition
    .map((line) => line['year'] ?? '')
    .sort()
    .at(-1);
  return ofEdition.filter((line) => line['year'] === year);
}

const tableOfLayer = (layer: string, on: string) => {
  const shown = tableOn(FIGURES.tables.get(layer) ?? [], parseDay(on) ?? NaN);
  if (!shown) throw new Error(`${layer} has no table.`);
  return shown;
};

describe.each(DAYS)('on %s', (on) => {
  test.each([...FIGURES.tables.keys()])('%s has the values of the CSV tables', (layer) => {
    const lines = rowsOf(layer, on);
    const { table, later } = tableOfLayer(layer, on);
    const cell = (country = '', value: number | null, flags = '') => `${country} ${value} ${flags}`;
    const { world, others, countries } = table;
    const rows = [
      ...countries,
      ...(world ? [{ ...world, country: 'WLD' }] : []),
      ...(others ? [{ ...others, country: 'OTH' }] : []),
    ].map(({ country, value, flags }) => cell(country, value, flags.join(';')));
    const written = lines.map(({ country, value, flags }) =>
      cell(country, value === '' ? null : Number(value), flags),
    );
    expect(rows.sort()).toEqual(written.sort());
    for (const line of lines) {
      expect([table.year, table.unit, table.form, table.edition.id]).toEqual([
        Number(line['year']),
        line['unit'],
        line['form'],
        line['edition'],
      ]);
      expect(table.sources).toContain(line['source']);
    }
    expect(later).toBe((KNOWN.get(table.edition.id) ?? '') > on);

    const total = lines.find((line) => line['country'] === 'WLD');
    for (const { country, value, share } of figureRows(table)) {
      if (share === null || value === null) continue;
      expect(total?.['flags']).not.toContain('no-share');
      expect(country === 'USA' && total?.['flags']?.includes('exUS')).toBe(false);
      expect(share).toBeCloseTo(value / Number(total?.['value']), 12);
    }
  });
});

/** Published values: layer, day, country, value in the table's unit, edition. */
const PUBLISHED: readonly [string, string, string, number | null, string][] = [
  ['reserves:rare-earths', '2024-07-01', 'VNM', 22_000_000, 'mcs2024'],
  ['reserves:rare-earths', '2025-02-01', 'VNM', 3_500_000, 'mcs2025'],
  ['reserves:rare-earths', '2024-07-01', 'RUS', 10_000_000, 'mcs2024'],
  ['reserves:rare-earths', '2025-02-01', 'RUS', 3_800_000, 'mcs2025'],
  ['reserves:rare-earths', '2026-05-26', 'BRA', 21_000_000, 'mcs2026'],
  ['reserves:rare-earths', '2026-05-27', 'BRA', 11_000_000, 'mcs2026-v1-3'],
  ['reserves:rare-earths', '2025-12-31', 'IND', 6_900_000, 'mcs2025'],
  ['reserves:rare-earths', '2026-05-26', 'IND', null, 'mcs2026'],
  ['reserves:rare-earths', '2026-05-26', 'AUS', 6_300_000, 'mcs2026'],
  ['reserves:lithium', '2025-06-01', 'CHL', 9_300_000, 'mcs2025'],
  ['reserves:lithium', '2026-05-26', 'CHL', 9_200_000, 'mcs2026'],
  ['reserves:cobalt', '2026-05-26', 'COD', 6_000_000, 'mcs2026'],
  ['reserves:graphite', '2022-06-14', 'CHN', 81_000_000, 'mcs2025'],
  ['reserves:graphite', '2026-05-26', 'MOZ', 25_000_000, 'mcs2026'],
  ['reserves:graphite', '2026-05-26', 'UKR', null, 'mcs2026'],
  ['reserves:nickel', '2026-05-26', 'IDN', 62_000_000, 'mcs2026'],
  ['reserves:copper', '2025-06-01', 'POL', 34_000, 'mcs2025'],
  ['reserves:vanadium', '2026-05-26', 'AUS', 10_000, 'mcs2026'],
  ['reserves:pgm', '2025-06-01', 'ZAF', 63_000_000, 'mcs2025'],
  ['reserves:tin', '2026-05-26', 'MMR', 700_000, 'mcs2026'],
  ['reserves:zinc', '2025-06-01', 'PER', 20_000, 'mcs2025'],
  ['reserves:niobium', '2026-05-26', 'BRA', 14_000_000, 'mcs2026'],
  ['reserves:bauxite', '2023-01-01', 'GIN', 7_400_000, 'mcs2026'],
  ['reserves:fluorspar', '2026-05-26', 'VNM', 16_000, 'mcs2026'],
  ['reserves:titanium', '2026-05-26', 'CHN', 110_000, 'mcs2026'],
  ['reserves:chromium', '2026-05-26', 'KAZ', 230_000, 'mcs2026'],
  ['reserves:chromium:oxide', '2026-05-26', 'KAZ', 100_000, 'mcs2026'],
  ['production:rare-earths', '2024-07-01', 'VNM', 600, 'mcs2024'],
  ['production:rare-earths', '2025-06-01', 'MMR', 31_000, 'mcs2025'],
  ['production:rare-earths', '2026-05-26', 'THA', 4_800, 'mcs2026'],
  ['production:lithium', '2026-05-26', 'AUS', 92_000, 'mcs2026'],
  ['production:lithium', '2026-05-26', 'USA', null, 'mcs2026'],
  ['production:cobalt', '2025-06-01', 'COD', 220_000, 'mcs2025'],
  ['production:nickel', '2025-06-01', 'IDN', 2_200_000, 'mcs2025'],
  ['production:copper', '2026-05-26', 'CHL', 5_300, 'mcs2026'],
  ['production:copper:refinery', '2026-05-26', 'CHN', 14_000, 'mcs2026'],
  ['production:gallium', '2025-06-01', 'KOR', 3_000, 'mcs2025'],
  ['production:gallium', '2026-05-26', 'CHN', 900_000, 'mcs2026'],
  ['production:graphite', '2026-05-26', 'CHN', 1_400_000, 'mcs2026'],
  ['production:tungsten', '2026-05-26', 'VNM', 3_000, 'mcs2026'],
  ['production:antimony', '2025-06-01', 'CHN', 60_000, 'mcs2025'],
  ['production:palladium', '2025-06-01', 'RUS', 75_000, 'mcs2025'],
  ['production:titanium:sponge', '2026-05-26', 'JPN', 53_000, 'mcs2026'],
  ['production:titanium:rutile', '2026-05-26', 'AUS', 200, 'mcs2026'],
  ['production:aluminium', '2026-05-26', 'ISL', 750, 'mcs2026'],
  ['production:beryllium', '2026-05-26', 'USA', 230, 'mcs2026'],
];

test.each(PUBLISHED)('%s on %s: the value of %s is %s (%s)', (layer, on, country, value, edition) => {
  const { table } = tableOfLayer(layer, on);
  expect(table.countries.find((figure) => figure.country === country)?.value).toBe(value);
  expect(table.edition.id).toBe(edition);
  const published = rowsOf(layer, on).find((line) => line['country'] === country);
  expect(published?.['value']).toBe(value === null ? '' : String(value));
});

describe('Korea’s imports', () => {
  const shares = linesOf('dependence.csv');

  test('every share belongs to one set, with the values of the CSV table', () => {
    const sets = new Set(shares.map(({ mineral, set }) => `${mineral} ${set}`));
    expect([...FIGURES.imports.values()].flat()).toHaveLength(sets.size);
    for (const name of sets) {
      const [mineral = '', id = ''] = name.split(' ');
      const set = importSet(FIGURES, mineral, id);
      expect(set?.definition.en).not.toBe('');
      expect(
        set &&
          partnersOf(set)
            .map(({ country, share }) => `${country} ${share}`)
            .sort(),
      ).toEqual(
        shares
          .filter((line) => line['mineral'] === mineral && line['set'] === id)
          .map((line) => `${line['partner']} ${Number(line['share'])}`)
          .sort(),
      );
    }
  });

  test.each([
    ['lithium', 'CHN', 65],
    ['gallium', 'CHN', 98],
    ['graphite', 'CHN', 97],
    ['rare-earths', 'CHN', 54],
    ['tin', 'IDN', 57],
    ['nickel', 'CHN', 28.6],
  ])('the first set for %s has %s with %s per cent', (mineral, partner, share) => {
    const [first] = FIGURES.imports.get(mineral) ?? [];
    expect(first?.partners).toMatchObject([{ country: partner, share }]);
    expect(shares.find((line) => line['mineral'] === mineral)).toMatchObject({
      partner,
      share: String(share),
    });
  });
});

test('The CSV tables are in canonical form (npm run data:fix)', () => {
  expect(readTables().size).toBe(3);
  expect([...readTables()].filter(([, text]) => tidiedTable(text) !== text).map(([file]) => file)).toEqual(
    [],
  );
});
