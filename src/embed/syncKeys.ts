/** Passes keys that the map does not use on to the host page. */
import type { Environment } from '../state/environment.ts';
import type { Store } from '../state/store.ts';
import { readKey } from '../ui/keys/readKey.ts';
import type { Outgoing } from './protocol.ts';

/**
 * Starts the sync and returns the function that stops it. Posts each unused key, except in text fields. An unused
 * Escape has nothing to close in the map, so it also moves the focus to the host page.
 */
export function syncKeys(
  store: Store,
  environment: Pick<Environment, 'root' | 'apple' | 'host'>,
  post: (message: Outgoing) => void,
): () => void {
  const { root, host } = environment;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || readKey(event, store.getState(), environment) !== 'unused') return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    post({ type: 'key', key, code, altKey, ctrlKey, metaKey, shiftKey });
    if (key === 'Escape') host?.focus();
  };
  root.addEventListener('keydown', onKeyDown);
  return () => root.removeEventListener('keydown', onKeyDown);
}
