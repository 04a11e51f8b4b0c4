/** Fetches the changes since an older release. */
import { fetchJson, isObject } from './load.ts';
import type { ReleaseChanges } from './releaseChanges.ts';

/** Fetches `data/<latest release>/since-<release>.json`. Rejects with a `LoadError`. */
export function loadChanges(address: string): Promise<ReleaseChanges> {
  return fetchJson(address, isChanges);
}

/** A shallow check that it is the right file, which the build generates. */
function isChanges(value: unknown): value is ReleaseChanges {
  return (
    isObject(value) &&
    isObject(value['partnerships']) &&
    isObject(value['events']) &&
    Array.isArray(value['others'])
  );
}
