/** The data releases of this site: which there are, and where each lies. */
import { kept, release } from '../../data/release.json' with { type: 'json' };
import type { RecordAddresses } from './load.ts';

/** The newest, which a page shows unless its address pins another. */
export const LATEST: string = release;

const RELEASES: readonly string[] = [...kept, release];

/** The release of this name; null if there is none. */
export function releaseNamed(name: string | null): string | null {
  return RELEASES.find((known) => known === name) ?? null;
}

/** Where the files of a release lie, relative to the page: for ever the same files. */
export function recordAddresses(name: string): RecordAddresses & { readonly figures: string } {
  const folder = `data/${name}`;
  return {
    payload: `${folder}/record.json`,
    details: `${folder}/details.json`,
    figures: `${folder}/figures.json`,
    shapes: `${folder}/countries.geojson`,
  };
}

/** Where it stands what changed from an older release to the latest. */
export function changesAddress(since: string): string {
  return `data/${LATEST}/since-${since}.json`;
}
