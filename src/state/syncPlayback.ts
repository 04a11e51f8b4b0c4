/** Plays time: the one timer of the application. */
import type { Dataset } from '../data/dataset.ts';
import { nextDay } from '../domain/timeline.ts';
import type { Actions } from './actions.ts';
import { recordThrough } from './selectors.ts';
import type { Store } from './store.ts';

/** How long a day with an event stays before the next one. */
const DWELL_MS = 1200;

/**
 * While the session plays, goes from one day with an event to the next, and stops at the last one that
 * the record can vouch for. From there, or beyond, playing starts again at the first event.
 */
export function syncPlayback(store: Store, actions: Actions, dataset: Dataset): () => void {
  let timer: ReturnType<typeof setInterval> | null = null;
  const following = () => {
    const { view } = store.getState();
    const day = nextDay(recordThrough(dataset, view.party).eventDays, view.time);
    return day !== null && day <= dataset.reachesTo ? day : null;
  };
  const step = () => {
    const day = following();
    if (day === null) actions.setPlaying(false);
    else actions.setDay(day);
  };
  const start = () => {
    const first = recordThrough(dataset, store.getState().view.party).eventDays[0];
    if (following() === null && first !== undefined) actions.setDay(first);
    timer = setInterval(step, DWELL_MS);
  };
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  const unsubscribe = store.subscribe(({ session }, { session: before }) => {
    if (session.playing === before.playing) return;
    if (session.playing) start();
    else stop();
  });
  return () => {
    stop();
    unsubscribe();
  };
}
