/** What a site says of its record, the same for all releases: `data/settings.json` and `data/release.json`. */
import type { Localised } from '../domain/language.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { ReleaseRecord, SettingsRecord } from '../record/schema.ts';

export interface Settings {
  /** The subject of the map, as it follows the name of the product in the title of the page. */
  readonly title: Localised;
  /** The parties whose partnerships the map opens with. */
  readonly home: readonly Party[];
  /** Ids of partnerships since whose start a window of time is offered. */
  readonly presets: readonly string[];
  /** The country to which the shares of imports among the figures belong. */
  readonly importer: Party;
  /** The releases that can be shown, oldest first; the last is the latest. */
  readonly releases: readonly string[];
}

/** The settings from the two files. */
export function settingsOf(
  settings: SettingsRecord,
  { kept, release }: Pick<ReleaseRecord, 'kept' | 'release'>,
): Settings {
  return { ...settings, releases: [...kept.filter((name) => name !== release), release] };
}

/** The release that a page shows unless its address pins another. */
export function latestRelease({ releases }: Settings): string {
  const latest = releases.at(-1);
  if (latest === undefined) throw new Error('Settings: expected at least one release, got none.');
  return latest;
}
