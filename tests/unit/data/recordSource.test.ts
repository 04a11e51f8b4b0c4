import { afterEach, describe, expect, test, vi } from 'vitest';
import release from '../../../data/release.json' with { type: 'json' };
import { fetchedRecord, recordAddresses } from '../../../src/data/recordSource.ts';
import { latestRelease, settingsOf } from '../../../src/data/settings.ts';
import { summaryOf } from '../../../src/domain/tour/tour.ts';
import { smallRecord } from '../record/smallRecord.ts';
import { TOUR } from '../state/smallTour.ts';

const { settings } = smallRecord().files;
const SETTINGS = settingsOf(settings, { kept: ['2026-11-20', '2026-11-21'], release: '2026-11-22' });

test('the releases of a site are the kept ones and the latest', () => {
  expect(SETTINGS.releases).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
  expect(latestRelease(SETTINGS)).toBe('2026-11-22');
  expect(settingsOf(settings, { kept: ['2026-11-22'], release: '2026-11-22' }).releases).toEqual([
    '2026-11-22',
  ]);
  expect(latestRelease(settingsOf(settings, release))).toBe(release.release);
});

test('each release has its own URLs, relative to the page', () => {
  expect(recordAddresses('2026-11-21')).toEqual({
    payload: 'data/2026-11-21/record.json',
    details: 'data/2026-11-21/details.json',
    figures: 'data/2026-11-21/figures.json',
    shapes: 'data/2026-11-21/countries.json',
  });
});

describe('a fetched record', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** The URLs requested until the first response, which is an error. */
  async function askedFor(asked: string | null): Promise<string[]> {
    const addresses: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      addresses.push(address);
      return Promise.reject(new Error('offline'));
    });
    const source = fetchedRecord(SETTINGS, asked);
    for (const read of [source.dataset, source.shapes, source.details, source.figures, source.changes]) {
      await expect(read()).rejects.toThrow('offline');
    }
    return addresses;
  }

  test('is the requested release, with the changes up to the latest', async () => {
    expect(await askedFor('2026-11-21')).toEqual([
      'data/2026-11-21/record.json',
      'data/2026-11-21/countries.json',
      'data/2026-11-21/details.json',
      'data/2026-11-21/figures.json',
      'data/2026-11-22/since-2026-11-21.json',
    ]);
  });

  test('asks for the shapes of the countries once, and again after a failure', async () => {
    const { shapes } = smallRecord();
    const answers = [403, 200];
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(JSON.stringify(shapes), { status: answers.shift() ?? 500 })),
    );
    const source = fetchedRecord(SETTINGS, null);
    await expect(source.shapes()).rejects.toThrow('HTTP 403');
    expect(await source.shapes()).toEqual(shapes);
    expect(await source.shapes()).toEqual(shapes);
    expect(answers).toEqual([]);
  });

  /** The site answers with the text of a file, or 404. */
  const serve = (files: Record<string, unknown>) =>
    vi.stubGlobal('fetch', (address: string) => {
      const file = files[address];
      return Promise.resolve(new Response(JSON.stringify(file ?? null), { status: file ? 200 : 404 }));
    });

  test('has the tours of the latest release, and null for a tour that is not in the list', async () => {
    serve({ 'data/tours/index.json': [summaryOf(TOUR)], 'data/tours/small-tour.json': TOUR });
    const source = fetchedRecord(SETTINGS, '2026-11-20');
    expect(await source.tour('small-tour')).toEqual(TOUR);
    expect(await source.tour('grand-tour')).toBeNull();
    expect(await source.tours()).toEqual([
      { id: 'small-tour', title: TOUR.title, summary: TOUR.summary, minutes: 3, scenes: 3 },
    ]);
  });

  test('rejects if a tour in the list cannot be loaded, and if nobody knows whether it is there', async () => {
    serve({ 'data/tours/index.json': [summaryOf(TOUR)] });
    await expect(fetchedRecord(SETTINGS, null).tour('small-tour')).rejects.toThrow('HTTP 404');
    serve({});
    await expect(fetchedRecord(SETTINGS, null).tour('grand-tour')).rejects.toThrow('HTTP 404');
  });

  test.each([null, '', '2026-11-19', '../2026-11-21', 'toString'])(
    'is the latest release for %j',
    async (name) => {
      expect((await askedFor(name))[0]).toBe('data/2026-11-22/record.json');
    },
  );
});
