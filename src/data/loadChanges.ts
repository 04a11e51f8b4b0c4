/** Fetches what has changed since an older release. */
import { fetchJson, isObject } from './load.ts';
import type { ReleaseChanges } from './releaseChanges.ts';

/** The changes at an address, `data/<latest release>/since-<release>.json`. Rejects with a `LoadError`. */
export function loadChanges(address: string): Promise<ReleaseChanges> {
  return fetchJson(address, isChanges);
}

/** The file is made by the build; here only that it is the right one. */
function isChanges(value: unknown): value is ReleaseChanges {
  return (
    isObject(value) &&
    isObject(value['partnerships']) &&
    isObject(value['events']) &&
    Array.isArray(value['others'])
  );
}
