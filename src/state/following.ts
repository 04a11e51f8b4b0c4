/** The state that text shows: that of the store, a moment later while the date moves. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from './environment.ts';
import { inOrder } from './inOrder.ts';
import type { Session, Store } from './store.ts';
import type { ViewState } from './view.ts';

/** After this time, in milliseconds, a move is followed. With the time to render, text is at most 100 ms behind. */
const FOLLOW_MS = 80;

/** What changes while a handle is dragged, time plays or the axis is zoomed. */
const MOVING = new Set<string>(['time', 'axis']);

/** The state without `ready`, which changes twice for each step of the date and is not text. */
export interface Followed {
  readonly view: ViewState;
  readonly session: Omit<Session, 'ready'>;
}

/** A store that can only be read. */
export interface Following extends Pick<StoreApi<Followed>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Shows now what has changed. */
  readonly catchUp: () => void;
  /** Stops the timer and the subscription. */
  readonly stop: () => void;
}

/**
 * Follows a store. A change of the date or of the visible part of the axis is shown a little later, together with all
 * that come until then; another mode of time, and every other change, at once. What is shown is always a whole state of
 * the store, so a date and the count for it belong together. To be created before the other subscribers of the store,
 * because they may read it.
 */
export function createFollowing(store: Store, { after }: Pick<Clock, 'after'>): Following {
  const { setState, ...followed } = inOrder(createStore<Followed>(store.getState));
  let stopTimer: (() => void) | null = null;
  const cancel = () => {
    stopTimer?.();
    stopTimer = null;
  };
  const catchUp = () => {
    cancel();
    if (followed.getState() !== store.getState()) setState(store.getState(), true);
  };
  const unsubscribe = store.subscribe((_, before) => {
    const [seen, now] = [followed.getState(), store.getState()];
    const moves =
      seen.view.time.mode === now.view.time.mode &&
      isSame(seen.view, now.view, (key) => MOVING.has(key)) &&
      isSame(seen.session, now.session, (key) => key === 'ready');
    if (!moves) {
      // What has moved before is a change of its own: Back from what is opened now returns to it.
      if (stopTimer) setState(before, true);
      catchUp();
    } else if (seen.view !== now.view) stopTimer ??= after(FOLLOW_MS, catchUp);
  });
  return {
    ...followed,
    catchUp,
    stop: () => {
      cancel();
      unsubscribe();
    },
  };
}

/** Whether two objects have identical values, except for the keys that `leaves` out. */
function isSame<T extends object>(a: T, b: T, leaves: (key: string) => boolean): boolean {
  return Object.entries(a).every(([key, value]) => leaves(key) || value === b[key as keyof T]);
}
