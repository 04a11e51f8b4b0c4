/** Order among the changes of a store, for subscribers that change it themselves. */
import type { StoreApi } from 'zustand/vanilla';

/**
 * The store, with subscribers that hear of every change after the one before it. zustand tells of a change
 * that a subscriber makes within the telling of the first: the subscribers after it would hear of the second
 * change first, and take an old state for the newest.
 */
export function inOrder<T>(store: StoreApi<T>): StoreApi<T> {
  const subscribers = new Set<(state: T, before: T) => void>();
  const untold: (readonly [state: T, before: T])[] = [];
  let telling = false;
  store.subscribe((...change) => {
    untold.push(change);
    if (telling) return;
    telling = true;
    try {
      for (let next = untold.shift(); next; next = untold.shift())
        for (const subscriber of subscribers) subscriber(...next);
    } finally {
      telling = false;
    }
  });
  return {
    ...store,
    subscribe: (subscriber) => {
      // Two subscriptions of one function are two.
      const own = (state: T, before: T) => subscriber(state, before);
      subscribers.add(own);
      return () => subscribers.delete(own);
    },
  };
}
