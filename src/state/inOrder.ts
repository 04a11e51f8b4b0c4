/** Ordered notifications of a store whose subscribers may change it. */
import type { StoreApi } from 'zustand/vanilla';

/**
 * The store with a queue for notifications: every subscriber gets the changes in order. zustand notifies of a
 * change made by a subscriber immediately, nested in the first notification. Later subscribers would get the
 * second change first, and then take the older state for the newest. An error of a subscriber goes to `report`: it
 * concerns neither the other subscribers nor who has made the change.
 */
export function inOrder<T>(
  store: StoreApi<T>,
  report: (error: unknown) => void = (error) => reportError(error),
): StoreApi<T> {
  const subscribers = new Set<(state: T, before: T) => void>();
  const queue: (readonly [state: T, before: T])[] = [];
  let notifying = false;
  store.subscribe((...change) => {
    queue.push(change);
    if (notifying) return;
    notifying = true;
    for (let next = queue.shift(); next; next = queue.shift()) {
      for (const subscriber of subscribers) {
        try {
          subscriber(...next);
        } catch (error) {
          report(error);
        }
      }
    }
    notifying = false;
  });
  return {
    ...store,
    subscribe: (subscriber) => {
      // A wrapper, so that the same function can subscribe twice.
      const own = (state: T, before: T) => subscriber(state, before);
      subscribers.add(own);
      return () => subscribers.delete(own);
    },
  };
}
