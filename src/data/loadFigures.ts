/** Fetches the figures of the country layers. Loaded on demand. */
import type { SourcedFigures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { FiguresPayload } from './figuresPayload.ts';
import { fetchJson, isObject, LoadError } from './load.ts';

/** Fetches and indexes `data/<release>/figures.json`. Rejects with a `LoadError`. */
export async function loadFigures(address: string): Promise<SourcedFigures> {
  const payload = await fetchJson(address, isFigures);
  try {
    return figuresOf(payload);
  } catch (error) {
    throw new LoadError('content', address, error);
  }
}

/** A shallow check that it is the right file. The build validates it completely. */
function isFigures(value: unknown): value is FiguresPayload {
  return (
    isObject(value) &&
    ['editions', 'minerals', 'tables', 'imports', 'lists'].every((key) => Array.isArray(value[key])) &&
    isObject(value['forms']) &&
    isObject(value['sources'])
  );
}
