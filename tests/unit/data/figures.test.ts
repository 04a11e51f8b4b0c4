import { brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { figuresOf } from '../../../src/data/figures.ts';
import { figuresPayloadOf } from '../../../src/data/figuresPayload.ts';
import { LoadError } from '../../../src/data/load.ts';
import { loadFigures } from '../../../src/data/loadFigures.ts';
import { payloadOf } from '../../../src/data/payload.ts';
import { smallRecord } from '../record/smallRecord.ts';

const { files } = readRecord().record;
const small = figuresPayloadOf(smallRecord().files);

describe('the figures file', () => {
  const text = JSON.stringify(figuresPayloadOf(files));

  test('is at most 60 kB compressed', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(60_000);
  });

  test('is not part of the first view, and neither are minerals that only have figures', () => {
    const { payload } = payloadOf(files);
    const ids = payload.minerals.map(({ id }) => id);
    expect(ids).toContain('lithium');
    expect(ids).not.toContain('beryllium');
    expect(JSON.stringify(payload.minerals)).not.toContain('"group":');
  });

  test('includes the source of every figure', () => {
    const figures = figuresOf(figuresPayloadOf(files));
    const named = [
      ...figures.editions.map(({ source }) => source),
      ...[...figures.tables.values()].flat().flatMap(({ sources }) => sources),
      ...[...figures.imports.values()].flat().map(({ source }) => source),
      ...figures.lists.flatMap(({ sources }) => sources),
    ];
    for (const id of named) expect(figures.sources.get(id)?.url).toMatch(/^https?:/);
    expect([...figures.sources.keys()].sort()).toEqual([...new Set(named)].sort());
  });

  test('includes only the latest year of each edition', () => {
    const years = [...figuresOf(figuresPayloadOf(files)).tables.values()]
      .flat()
      .map(({ edition, year }) => `${edition.id} ${year}`);
    // Ore reserves of chromium in the edition of 2026 are of 2024, according to the data file.
    expect([...new Set(years)].sort()).toEqual([
      'mcs2024 2023',
      'mcs2025 2024',
      'mcs2026 2024',
      'mcs2026 2025',
      'mcs2026-v1-3 2025',
    ]);
  });
});

test('when parsed, world and other countries are separate and dates are parsed', () => {
  const figures = figuresOf(small);
  const [table] = figures.tables.get('production:nickel') ?? [];
  expect(table).toMatchObject({
    quantity: 'production',
    stage: 'mine',
    year: 2023,
    edition: { id: 'mcs2024', known: { precision: 'month' } },
    countries: [
      { country: 'KOR', value: 5, flags: ['e'] },
      { country: 'VNM', value: null, flags: ['W'] },
    ],
    world: { value: 20 },
    others: null,
    sources: ['paper'],
  });
  expect(figures.imports.get('nickel')).toMatchObject([
    { id: 'trade-2023', year: 2023, definition: { en: 'nickel ore, by value' }, source: 'paper' },
  ]);
  expect(figures.lists[0]).toMatchObject({ count: 2, date: { precision: 'day' } });
});

describe('loading figures', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const serving = (value: unknown) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(value))));
  const failure = (): Promise<unknown> => loadFigures('figures.json').catch((error: unknown) => error);

  test('fetches them from their own file', async () => {
    serving(small);
    expect((await loadFigures('figures.json')).minerals.get('nickel')?.group).toBe('battery-metals');
  });

  test.each([
    ['another file', payloadOf(files).details],
    ['nothing', null],
    ['tables without sources', { ...small, sources: undefined }],
  ])('rejects %s in place of the file', async (_, value) => {
    serving(value);
    const error = await failure();
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ what: 'content', message: 'figures.json: not the form of this release' });
  });

  test('reports an invalid date with its edition', async () => {
    serving({ ...small, editions: [{ ...small.editions[0], known: 'soon' }] });
    expect(await failure()).toMatchObject({
      what: 'content',
      message: 'figures.json: mcs2024: "soon" is no date.',
    });
  });
});
