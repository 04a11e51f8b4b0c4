import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fetchJson,
  loadCode,
  loadDataset,
  loadDetails,
  LoadError,
  loadShapes,
} from '../../../src/data/load.ts';
import { FIRST_WORDS } from '../../../src/i18n/first.ts';
import { payloadOf } from '../../../src/data/payload.ts';
import { settingsOf } from '../../../src/data/settings.ts';
import { shapesPayloadOf } from '../../../src/data/shapesPayload.ts';
import { PACT, smallRecord } from '../record/smallRecord.ts';

const record = smallRecord();
const { payload, details } = payloadOf(record.files);
const SETTINGS = settingsOf(record.files.settings, record.files.release);
const addresses = { payload: 'record.json', shapes: 'countries.json', details: 'details.json' };

/**
 * Mocks a server with the three files, or with replacements: a value, a text, a status, or a network error.
 */
function serving(files: Record<string, unknown> = {}): void {
  const all: Record<string, unknown> = {
    'record.json': payload,
    'countries.json': record.shapes,
    'details.json': details,
    ...files,
  };
  vi.stubGlobal('fetch', (address: string) => {
    const file = all[address];
    if (file === null) return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof file === 'number') return Promise.resolve(new Response('', { status: file }));
    return Promise.resolve(new Response(typeof file === 'string' ? file : JSON.stringify(file)));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The error reported when loading fails. */
async function failure(loading: Promise<unknown>) {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error('Expected a LoadError.', { cause: error });
  return { what: error.what, file: error.file, message: error.message };
}

describe('a file that does not arrive in time', () => {
  /** A server that answers, but never with the end of the file; or not at all. */
  const stalling = (answers: boolean) =>
    vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) => {
      const broken = (tell: (reason: unknown) => void) =>
        signal.addEventListener('abort', () => tell(signal.reason));
      if (!answers) return new Promise((_resolve, reject) => broken(reject));
      return Promise.resolve(
        new Response(new ReadableStream({ start: (body) => broken(body.error.bind(body)) })),
      );
    });
  const anything = (value: unknown): value is unknown => value !== undefined;

  test.each([
    ['because the server does not answer', false],
    ['because the answer stops in the middle', true],
  ])('%s is given up, and told as such', async (_, answers) => {
    stalling(answers);
    expect(await failure(fetchJson('record.json', anything, 10))).toMatchObject({
      what: 'timeout',
      file: 'record.json',
    });
  });

  test('is told to the reader in a sentence', () => {
    expect(FIRST_WORDS.en.failure.timeout('record.json')).toBe(
      'The file record.json did not arrive in time. Check your connection, then load the page again.',
    );
  });
});

describe('loading the record', () => {
  test('fetches one file', async () => {
    serving({ 'countries.json': null, 'details.json': null });
    const dataset = await loadDataset(addresses, SETTINGS);
    expect([...dataset.partnerships.keys()]).toEqual(['pact']);
  });

  test('reports the file if the request fails', async () => {
    serving({ 'record.json': null });
    expect(await failure(loadDataset(addresses, SETTINGS))).toEqual({
      what: 'fetch',
      file: 'record.json',
      message: 'record.json: Failed to fetch',
    });
  });

  test('reports the status if the server does not have the file', async () => {
    serving({ 'record.json': 404 });
    expect(await failure(loadDataset(addresses, SETTINGS))).toEqual({
      what: 'fetch',
      file: 'record.json',
      message: 'record.json: HTTP 404',
    });
  });

  test('reports a truncated file, or a page in its place, as invalid', async () => {
    serving({ 'record.json': JSON.stringify(payload).slice(0, 100) });
    expect(await failure(loadDataset(addresses, SETTINGS))).toMatchObject({
      what: 'content',
      file: 'record.json',
    });
    serving({ 'record.json': '<!doctype html>' });
    expect(await failure(loadDataset(addresses, SETTINGS))).toMatchObject({
      what: 'content',
      file: 'record.json',
    });
  });

  test.each([
    ['an empty record', {}],
    ['a record without events', { ...payload, events: undefined }],
    ['nothing at all', 'null'],
  ])('rejects a payload that is %s', async (_, content) => {
    serving({ 'record.json': content });
    expect(await failure(loadDataset(addresses, SETTINGS))).toEqual({
      what: 'content',
      file: 'record.json',
      message: 'record.json: not the form of this release',
    });
  });

  test('reports the record with an invalid date', async () => {
    serving({ 'record.json': { ...payload, partnerships: [{ ...PACT, start: 'soon' }] } });
    expect(await failure(loadDataset(addresses, SETTINGS))).toEqual({
      what: 'content',
      file: 'record.json',
      message: 'record.json: pact: "soon" is no date.',
    });
  });
});

describe('loading the shapes of the countries', () => {
  test('fetches their own file', async () => {
    serving({ 'countries.json': shapesPayloadOf(record.shapes) });
    expect(await loadShapes(addresses)).toEqual(record.shapes);
  });

  test('fetches that of an older release, which is GeoJSON', async () => {
    serving({ 'countries.json': record.shapes });
    expect(await loadShapes(addresses)).toEqual(record.shapes);
  });

  test('reports the file if the host refuses it', async () => {
    serving({ 'countries.json': 403 });
    expect(await failure(loadShapes(addresses))).toEqual({
      what: 'fetch',
      file: 'countries.json',
      message: 'countries.json: HTTP 403',
    });
  });

  test.each([
    ['a list', []],
    ['another geometry', { ...record.shapes, type: 'GeometryCollection' }],
    ['countries without their lines', { ...shapesPayloadOf(record.shapes), arcs: '' }],
  ])('rejects %s', async (_, content) => {
    serving({ 'countries.json': content });
    expect(await failure(loadShapes(addresses))).toMatchObject({ what: 'content', file: 'countries.json' });
  });
});

describe('loading summaries and sources', () => {
  test('fetches their own file', async () => {
    serving();
    expect(await loadDetails(addresses)).toEqual(details);
  });

  test('reports the file if it is missing or invalid', async () => {
    serving({ 'details.json': 500 });
    expect(await failure(loadDetails(addresses))).toMatchObject({ what: 'fetch', file: 'details.json' });
    serving({ 'details.json': { partnerships: {}, events: {} } });
    expect(await failure(loadDetails(addresses))).toMatchObject({ what: 'content', file: 'details.json' });
  });
});

describe('code', () => {
  test('that cannot be fetched is reported as such', async () => {
    const error = await failure(loadCode('part', Promise.reject(new TypeError('Failed to fetch'))));
    expect(error).toMatchObject({ what: 'fetch', file: 'part', message: 'part: Failed to fetch' });
  });

  test('that never arrives is reported after the time limit', async () => {
    const error = await failure(loadCode('part', new Promise(() => undefined), 1));
    expect(error).toMatchObject({ what: 'timeout', file: 'part' });
  });

  test('that arrives is handed on', async () => {
    expect(await loadCode('part', Promise.resolve('code'))).toBe('code');
  });
});
