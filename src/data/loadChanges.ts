/** Fetches what has changed since an older release. */
import { fetchJson, isObject } from './load.ts';
import type { ReleaseChanges } from './releaseChanges.ts';
import { changesAddress } from './releases.ts';

/** What has changed from a release to the latest. Rejects with a `LoadError`. */
export function loadChanges(since: string): Promise<ReleaseChanges> {
  return fetchJson(changesAddress(since), isChanges);
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
