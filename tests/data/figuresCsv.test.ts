/** Compares the CSV download with data/figures, parsed here without the product's own code. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATA, readRecord } from '../../scripts/readRecord.ts';
import { figuresOf } from '../../src/data/figures.ts';
import { figuresPayloadOf } from '../../src/data/figuresPayload.ts';
import { formatDay, parseDay } from '../../src/domain/time/date.ts';
import { parseLayer } from '../../src/domain/figures/layer.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import { figuresCsv, figuresFileName } from '../../src/export/figuresCsv.ts';
import { layerValuesOn } from '../../src/state/derived/layerValues.ts';
import { cellsIn, linesIn } from '../unit/export/cellsIn.ts';
import { DATASET } from './dataset.ts';

const FIGURES = figuresOf(figuresPayloadOf(readRecord().record.files));

function csvOf(text: string, on: string, language: 'en' | 'ko' = 'en'): string {
  const [layer, day] = [parseLayer(text), parseDay(on)];
  const layerValues = layer && day !== null && layerValuesOn(FIGURES, layer, day, DATASET.membersOfUnion);
  if (!layerValues) throw new Error(`csvOf: expected a layer and a day, got ${text} on ${on}.`);
  return figuresCsv(layerValues, {
    figures: FIGURES,
    dataset: DATASET,
    messages: { en, ko }[language],
    language,
    day,
    format: { separator: 'comma', decimal: '.' },
  });
}

const lineOf = (file: string, country: string) =>
  linesIn(file).find((line) => line['country'] === country) ?? {};

describe('a cell of the CSV download', () => {
  test.each([
    ['reserves:rare-earths', '2025-01-30', 'VNM', '22000000', 't', '22000000', '20', '2'],
    ['reserves:rare-earths', '2025-01-31', 'VNM', '3500000', 't', '3500000', '3.88889', '6'],
    ['reserves:rare-earths', '2026-05-26', 'BRA', '21000000', 't', '21000000', '24.7059', '2'],
    ['reserves:rare-earths', '2026-05-27', 'BRA', '11000000', 't', '11000000', '14.6667', '2'],
    ['reserves:rare-earths', '2025-06-01', 'IND', '6900000', 't', '6900000', '7.66667', '3'],
    ['reserves:rare-earths', '2026-05-26', 'IND', '', 't', '', '', ''],
  ])('%s on %s, %s: %s %s', (layer, on, country, value, unit, tonnes, share, rank) => {
    expect(lineOf(csvOf(layer, on), country)).toMatchObject({
      value,
      unit,
      value_tonnes: tonnes,
      share_percent: share,
      rank,
      shown_on: on,
    });
  });

  const json = (file: string) =>
    JSON.parse(readFileSync(`${DATA}figures/${file}`, 'utf8')) as Record<string, string>[];
  const known = new Map(json('editions.json').map(({ id = '', known: since = '' }) => [id, since]));

  test.each([
    ['reserves', 'lithium', 'mcs2025'],
    ['reserves', 'lithium', 'mcs2026'],
    ['reserves', 'cobalt', 'mcs2026'],
    ['reserves', 'vanadium', 'mcs2026'],
    ['production', 'gallium', 'mcs2025'],
    ['production', 'gallium', 'mcs2026'],
    ['production', 'graphite', 'mcs2026'],
    ['production', 'tungsten', 'mcs2025'],
    ['production', 'rare-earths', 'mcs2024'],
  ])('of %s:%s in the edition %s has the value in data/figures', (quantity, mineral, edition) => {
    const rows = cellsIn(readFileSync(`${DATA}figures/${quantity}.csv`, 'utf8').replaceAll('\n', '\r\n'));
    const at = (name: string) => rows[0]?.indexOf(name) ?? -1;
    const of = rows.filter((row) => row[at('mineral')] === mineral && row[at('edition')] === edition);
    const year = of
      .map((row) => row[at('year')] ?? '')
      .sort()
      .at(-1);
    const columns = ['value', 'unit', 'flags', 'note', 'year'];
    const expectedCells: unknown = Object.fromEntries(
      of
        .filter((row) => row[at('year')] === year)
        .map((row) => [
          row[at('country')],
          columns.map((name) => row[at(name === 'note' ? 'note_en' : name)]),
        ]),
    );
    const file = linesIn(csvOf(`${quantity}:${mineral}`, known.get(edition) ?? ''));
    expect(file.length).toBeGreaterThan(4);
    expect(
      Object.fromEntries(file.map((line) => [line['country'], columns.map((name) => line[name])])),
    ).toEqual(expectedCells);
  });
});

test('The world total is the last row, as published, and shares of a minimum are marked as maximum', () => {
  const lines = linesIn(csvOf('reserves:rare-earths', '2026-05-26'));
  expect(lines.at(-1)).toMatchObject({
    country: 'WLD',
    name: 'World',
    value: '85000000',
    share_percent: '',
    flags: '>;rounded',
    flags_in_words: 'more than; rounded',
  });
  expect(lines[0]).toMatchObject({ country: 'CHN', share_is_at_most: 'true', rank: '1' });
});

test('A row has the edition, its publication day and the source with its address, in the language of the interface', () => {
  expect(lineOf(csvOf('reserves:rare-earths', '2026-05-26', 'ko'), 'IND')).toMatchObject({
    name: '인도',
    flags: 'NA',
    flags_in_words: '자료 없음',
    mineral: 'rare-earths',
    mineral_name: '희토류',
    quantity: 'reserves',
    stage: '',
    form: '희토류 산화물(REO) 환산',
    year: '2025',
    edition: '미국 지질조사국(USGS) 광물상품요약 2026년판',
    edition_known_since: '2026-02-06',
    edition_is_later: 'false',
    source_publisher: 'U.S. Geological Survey, National Minerals Information Center',
    source_title: 'Mineral Commodity Summaries 2026 Data Release (MCS2026_Commodities_Data.csv)',
    source_address: expect.stringMatching(/^https:/) as string,
  });
  expect(lineOf(csvOf('reserves:rare-earths', '2022-06-14'), 'VNM')).toMatchObject({
    value: '22000000',
    edition_known_since: '2024-01-30',
    edition_is_later: 'true',
  });
});

test('Import shares have their definition, and lists their names and dates', () => {
  expect(lineOf(csvOf('dependence:gallium', '2026-05-26'), 'CHN')).toMatchObject({
    share_percent: '98',
    importer: 'KOR',
    year: '2024',
    definition: expect.stringContaining('KOMIR') as string,
    source_publisher: 'ChosunBiz',
  });
  const lists = linesIn(csvOf('list:rare-earths', '2025-01-01'));
  expect(lists.filter(({ country }) => country === 'KOR').map(({ since }) => since)).toEqual([
    '2023-02-27',
    '2023-02-27',
  ]);
  expect(lists.find(({ country }) => country === 'USA')).toMatchObject({
    standing: 'no list yet',
    since: '',
    list: '',
  });
  expect(lists.find(({ country }) => country === 'DEU')).toMatchObject({
    through: 'EUU',
    standing: 'listed',
    since: '2024-05-23',
  });
});

test('The file name has the layer and the date', () => {
  const layer = parseLayer('production:copper:refinery');
  const day = parseDay('2026-05-26');
  if (!layer || day === null) throw new Error('expected a layer and a day');
  const name = 'lodelines-production-copper-refinery-2026-05-26';
  expect(figuresFileName(layer, day, 'comma')).toBe(`${name}.csv`);
  expect(figuresFileName(layer, day, 'tab')).toBe(`${name}.tsv`);
  expect(formatDay(day)).toBe('2026-05-26');
});
