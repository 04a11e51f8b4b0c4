/** Keeps what a reader has set for this browser: colours, text size, kind of map, and whether single keys are shortcuts. */
import type { Actions } from './actions.ts';
import type { Environment, Preferences } from './environment.ts';
import { DEFAULT_SETTINGS, type ReaderSettings, TEXT_SIZES } from './preferences.ts';
import type { Store } from './store.ts';
import { THEMES } from './view.ts';

/** How a setting is stored. */
interface Codec<T> {
  readonly name: string;
  /** The value of a stored text; undefined for any other text. */
  readonly parse: (stored: string) => T | undefined;
  readonly format: (value: T) => string;
}

const CODECS: { readonly [K in keyof ReaderSettings]: Codec<ReaderSettings[K]> } = {
  singleKeys: {
    name: 'single-keys',
    parse: (stored) => (stored === 'off' ? false : undefined),
    format: (on) => (on ? 'on' : 'off'),
  },
  theme: { name: 'theme', parse: (stored) => THEMES.find((theme) => theme === stored), format: String },
  textSize: {
    name: 'text-size',
    parse: (stored) => TEXT_SIZES.find((size) => String(size) === stored),
    format: String,
  },
  simplified: {
    // `preload.ts` reads it, too.
    name: 'simplified-map',
    parse: (stored) => (stored === 'on' ? true : undefined),
    format: (on) => (on ? 'on' : 'off'),
  },
};

/** What was kept of a setting; undefined if it was not kept, or not by this version. */
export function keptSetting<K extends keyof ReaderSettings>(
  { read }: Preferences,
  key: K,
): ReaderSettings[K] | undefined {
  const stored = read(CODECS[key].name);
  return stored === null ? undefined : CODECS[key].parse(stored);
}

/** Restores the settings, stores their changes, and returns the function that stops that. Defaults are not stored. */
export function syncPreferences(
  store: Store,
  { restoreSettings }: Pick<Actions, 'restoreSettings'>,
  { preferences }: Pick<Environment, 'preferences'>,
): () => void {
  const read = <K extends keyof ReaderSettings>(key: K): Partial<ReaderSettings> => {
    const value = keptSetting(preferences, key);
    return value === undefined ? {} : { [key]: value };
  };
  const write = <K extends keyof ReaderSettings>(key: K, value: ReaderSettings[K]) =>
    preferences.write(CODECS[key].name, value === DEFAULT_SETTINGS[key] ? null : CODECS[key].format(value));
  const keys = Object.keys(CODECS) as (keyof ReaderSettings)[];

  restoreSettings(Object.assign({}, ...keys.map(read)) as Partial<ReaderSettings>);
  return store.subscribe(({ session }, { session: before }) => {
    for (const key of keys) if (session[key] !== before[key]) write(key, session[key]);
  });
}
