/**
 * Settings of a site, independent of the release: `data/settings.json` and the releases in
 * `data/release.json`.
 */
import type { Localised } from '../domain/language.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { ReleaseRecord, SettingsRecord } from '../record/schema.ts';

export interface Settings {
  /** The subject of the map, shown after the product name in the page title. */
  readonly title: Localised;
  /** The default lens: the parties whose partnerships are shown first. */
  readonly home: readonly Party[];
  /** Ids of partnerships whose start is offered as a time window on the timeline. */
  readonly presets: readonly string[];
  /** The country of the import shares. */
  readonly importer: Party;
  /** The published releases and the current one, oldest first. */
  readonly releases: readonly string[];
}

/** Combines the two files. */
export function settingsOf(
  settings: SettingsRecord,
  { kept, release }: Pick<ReleaseRecord, 'kept' | 'release'>,
): Settings {
  return { ...settings, releases: [...kept.filter((name) => name !== release), release] };
}

/** The default release of a page. Throws if there is none. */
export function latestRelease({ releases }: Settings): string {
  const latest = releases.at(-1);
  if (latest === undefined) throw new Error('Settings: expected at least one release, got none.');
  return latest;
}
