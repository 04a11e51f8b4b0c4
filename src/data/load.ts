/** Fetches the record and code. Failures are reported as `LoadError`. */
import type { CountryShapes } from './countryShapes.ts';
import type { Dataset } from './dataset.ts';
import { datasetOf } from './dataset.ts';
import type { Details } from './payload.ts';
import { payloadOfServed, type ServedPayload } from './servedPayload.ts';
import type { Term } from '../domain/lesson/terms.ts';
import type { Tour, TourSummary } from '../domain/tour/tour.ts';
import type { Settings } from './settings.ts';
import { type ServedShapes, shapesOfServed } from './shapesPayload.ts';

/** The time that a file may take, in milliseconds: more than the largest file needs on a slow connection. */
const LIMIT_MS = 60_000;

/** The same for the shapes of the countries. Less, because the list can show the same without them. */
const SHAPES_LIMIT_MS = 15_000;

type Failure = 'fetch' | 'timeout' | 'content';

/**
 * `fetch`: the request failed or its status is not 2xx. `timeout`: the response did not arrive in time.
 * `content`: the response is not valid.
 */
export class LoadError extends Error {
  readonly what: Failure;
  readonly file: string;

  constructor(what: Failure, file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'LoadError';
    this.what = what;
    this.file = file;
  }
}

/** URLs of the three files of the record, relative to the page. */
export interface RecordAddresses {
  readonly payload: string;
  readonly shapes: string;
  readonly details: string;
}

/** Fetches the dataset of the first view. Rejects with a `LoadError`. */
export async function loadDataset(addresses: RecordAddresses, settings: Settings): Promise<Dataset> {
  const payload = await fetchJson(addresses.payload, isPayload);
  return readAs(addresses.payload, () => datasetOf(payloadOfServed(payload), settings));
}

/** Fetches the shapes of the countries, which only the map needs. Rejects with a `LoadError`. */
export async function loadShapes(addresses: RecordAddresses): Promise<CountryShapes> {
  const served = await fetchJson(addresses.shapes, isServedShapes, SHAPES_LIMIT_MS);
  return readAs(addresses.shapes, () => shapesOfServed(served));
}

/** Fetches summaries, notes, figures and sources. Rejects with a `LoadError`. */
export function loadDetails(addresses: RecordAddresses): Promise<Details> {
  return fetchJson(addresses.details, isDetails);
}

/** Fetches a tour or a lesson. Rejects with a `LoadError`. */
export function loadTour(address: string): Promise<Tour> {
  return fetchJson(address, isTour);
}

/** Fetches the list of tours and lessons, or the glossary. Rejects with a `LoadError`. */
export function loadList<T extends TourSummary | Term>(address: string): Promise<readonly T[]> {
  return fetchJson(address, (value): value is readonly T[] => Array.isArray(value));
}

/** What `read` returns. What it throws becomes a `LoadError` about the content of the file. */
function readAs<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new LoadError('content', file, error);
  }
}

/** Fetches a JSON file within `limit` milliseconds and validates it with `check`. Rejects with a `LoadError`. */
export async function fetchJson<T>(
  address: string,
  check: (value: unknown) => value is T,
  limit = LIMIT_MS,
): Promise<T> {
  const signal = AbortSignal.timeout(limit);
  const failure = (what: Failure, cause: unknown) =>
    new LoadError(signal.aborted ? 'timeout' : what, address, cause);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (error) {
    throw failure('fetch', error);
  }
  if (!response.ok) throw failure('fetch', `HTTP ${response.status}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    throw failure('content', error);
  }
  if (!check(value)) throw failure('content', 'not the form of this release');
  return value;
}

/**
 * What `loading` resolves to: code, with its style sheets, which browsers give no time limit. Rejects with a `LoadError`
 * if that fails or takes longer than `limit` milliseconds.
 */
export function loadCode<T>(name: string, loading: Promise<T>, limit = LIMIT_MS): Promise<T> {
  const signal = AbortSignal.timeout(limit);
  return new Promise((resolve, reject) => {
    // The signal is of this promise alone, so nobody has to remove a listener.
    // oxlint-disable-next-line unicorn/prefer-add-event-listener
    signal.onabort = () => reject(new LoadError('timeout', name, signal.reason));
    loading.then(resolve, (error: unknown) => reject(new LoadError('fetch', name, error)));
  });
}

/** A shallow check that it is the right file. The build validates the files completely. */
function isPayload(value: unknown): value is ServedPayload {
  return (
    isObject(value) &&
    isObject(value['release']) &&
    ['partnerships', 'events', 'minerals', 'countries'].every((key) => isObject(value[key]))
  );
}

function isServedShapes(value: unknown): value is ServedShapes {
  if (!isObject(value)) return false;
  const isPayload = typeof value['arcs'] === 'string' && Array.isArray(value['countries']);
  return isPayload || (value['type'] === 'FeatureCollection' && Array.isArray(value['features']));
}

function isDetails(value: unknown): value is Details {
  return isObject(value) && ['partnerships', 'events', 'sources'].every((key) => isObject(value[key]));
}

function isTour(value: unknown): value is Tour {
  return isObject(value) && Array.isArray(value['scenes']);
}

/** Whether a JSON value is an object or an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
