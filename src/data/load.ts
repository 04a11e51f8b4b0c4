/** Fetches the record. Whatever goes wrong comes back as a sentence for the reader. */
import type { CountryShapes } from './countryShapes.ts';
import type { Dataset } from './dataset.ts';
import { datasetOf } from './dataset.ts';
import type { Details, Payload } from './payload.ts';
import type { Settings } from './settings.ts';

/** Why the record is not there: `fetch` could not be reached, `content` is not what it should be. */
export class LoadError extends Error {
  readonly what: 'fetch' | 'content';
  readonly file: string;

  constructor(what: 'fetch' | 'content', file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'LoadError';
    this.what = what;
    this.file = file;
  }
}

/** The addresses of the three files of the record, relative to the page. */
export interface RecordAddresses {
  readonly payload: string;
  readonly shapes: string;
  readonly details: string;
}

/** The dataset of the first view. Rejects with a `LoadError`. */
export async function loadDataset(addresses: RecordAddresses, settings: Settings): Promise<Dataset> {
  const [payload, shapes] = await Promise.all([
    fetchJson(addresses.payload, isPayload),
    fetchJson(addresses.shapes, isShapes),
  ]);
  try {
    return datasetOf(payload, shapes, settings);
  } catch (error) {
    throw new LoadError('content', addresses.payload, error);
  }
}

/** Summaries, notes, figures and sources. Rejects with a `LoadError`. */
export function loadDetails(addresses: RecordAddresses): Promise<Details> {
  return fetchJson(addresses.details, isDetails);
}

/** The value of a JSON file that `check` accepts. Rejects with a `LoadError`. */
export async function fetchJson<T>(address: string, check: (value: unknown) => value is T): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new LoadError('fetch', address, error);
  }
  if (!response.ok) throw new LoadError('fetch', address, `HTTP ${response.status}`);
  let value: unknown;
  try {
    value = await response.json();
  } catch (error) {
    throw new LoadError('content', address, error);
  }
  if (!check(value)) throw new LoadError('content', address, 'not the form of this release');
  return value;
}

/** The files are checked in full when the site is built; here only that they are the right files. */
function isPayload(value: unknown): value is Payload {
  return (
    isObject(value) &&
    isObject(value['release']) &&
    ['partnerships', 'events', 'minerals', 'countries'].every((key) => Array.isArray(value[key]))
  );
}

function isShapes(value: unknown): value is CountryShapes {
  return isObject(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);
}

function isDetails(value: unknown): value is Details {
  return isObject(value) && ['partnerships', 'events', 'sources'].every((key) => isObject(value[key]));
}

/** Whether a value of JSON is an object or a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
