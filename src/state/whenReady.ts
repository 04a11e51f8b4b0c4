/** Waits for the first view, without a component that renders each time the map is ready again. */
import type { Store } from './store.ts';

/** Calls `act` when the view is ready, at once if it is. Returns the function that ends the waiting. */
export function whenReady(store: Store, act: () => void): () => void {
  if (store.getState().session.ready) {
    act();
    return () => undefined;
  }
  const stop = store.subscribe(({ session }) => {
    if (!session.ready) return;
    stop();
    act();
  });
  return stop;
}
