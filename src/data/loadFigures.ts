/** Fetches the figures of the country layers, when the first of them is asked for. */
import type { SourcedFigures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { FiguresPayload } from './figuresPayload.ts';
import { fetchJson, isObject, LoadError } from './load.ts';

/** The figures at an address, `data/<release>/figures.json`. Rejects with a `LoadError`. */
export async function loadFigures(address: string): Promise<SourcedFigures> {
  const payload = await fetchJson(address, isFigures);
  try {
    return figuresOf(payload);
  } catch (error) {
    throw new LoadError('content', address, error);
  }
}

/** The file is checked in full when the site is built; here only that it is the right one. */
function isFigures(value: unknown): value is FiguresPayload {
  return (
    isObject(value) &&
    ['editions', 'minerals', 'tables', 'imports', 'lists'].every((key) => Array.isArray(value[key])) &&
    isObject(value['forms']) &&
    isObject(value['sources'])
  );
}
