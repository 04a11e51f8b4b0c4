/** Where an app gets its record: everything that it reads of it, and nothing else does. */
import { type Dataset } from './dataset.ts';
import type { SourcedFigures } from './figures.ts';
import { loadDataset, loadDetails, type RecordAddresses } from './load.ts';
import type { Details } from './payload.ts';
import type { ReleaseChanges } from './releaseChanges.ts';
import { latestRelease, type Settings } from './settings.ts';

/** One release of a record. Each function rejects with a `LoadError`. */
export interface RecordSource {
  /** What the first view needs. */
  readonly dataset: () => Promise<Dataset>;
  /** Summaries, notes and sources. */
  readonly details: () => Promise<Details>;
  /** Figures by country. */
  readonly figures: () => Promise<SourcedFigures>;
  /** What has changed from this release to the latest. */
  readonly changes: () => Promise<ReleaseChanges>;
}

/**
 * A record as files of a site, in `data/<release>/` below `base`, which is '' for the folder of the page
 * and otherwise ends with a slash. A release that is not known gives the latest.
 */
export function fetchedRecord(settings: Settings, asked: string | null, base = ''): RecordSource {
  const latest = latestRelease(settings);
  const release = settings.releases.find((name) => name === asked) ?? latest;
  const addresses = recordAddresses(release, base);
  return {
    dataset: () => loadDataset(addresses, settings),
    details: () => loadDetails(addresses),
    // Code and data come together, and neither is needed for the first view.
    figures: async () => (await import('./loadFigures.ts')).loadFigures(addresses.figures),
    changes: async () =>
      (await import('./loadChanges.ts')).loadChanges(`${base}data/${latest}/since-${release}.json`),
  };
}

/** The addresses of the files of a release, which never change. */
export function recordAddresses(release: string, base = ''): RecordAddresses & { readonly figures: string } {
  const folder = `${base}data/${release}`;
  return {
    payload: `${folder}/record.json`,
    details: `${folder}/details.json`,
    figures: `${folder}/figures.json`,
    shapes: `${folder}/countries.geojson`,
  };
}
