/** Keeps what a reader has set for this browser: whether single keys are shortcuts. */
import type { Actions } from './actions.ts';
import type { Environment } from './environment.ts';
import type { Store } from './store.ts';

/** Name of the preference. Its only value is `off`; the default is not stored. */
const SINGLE_KEYS = 'single-keys';

/** Restores the preference, stores its changes, and returns the function that stops that. */
export function syncPreferences(
  store: Store,
  actions: Actions,
  { preferences }: Pick<Environment, 'preferences'>,
): () => void {
  if (preferences.read(SINGLE_KEYS) === 'off') actions.setSingleKeys(false);
  return store.subscribe(({ session: { singleKeys } }, { session: before }) => {
    if (singleKeys !== before.singleKeys) preferences.write(SINGLE_KEYS, singleKeys ? null : 'off');
  });
}
