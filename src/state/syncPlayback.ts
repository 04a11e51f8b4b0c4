/** Playback: advances the date while the session is playing. */
import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../domain/time/date.ts';
import { dayAfter, type Segment, nextSegment } from '../domain/time/playback.ts';
import type { Actions } from './actions.ts';
import type { Selectors } from './derived/selectors.ts';
import { layerChangeDays } from './derived/layerValues.ts';
import { type Environment, wantsLessMotion } from './environment.ts';
import type { State, Store } from './store.ts';

/**
 * During playback, holds on each day with an event and then moves quickly to the next one, or jumps there with
 * reduced motion. Stops at the last event up to the last covered day (`dataset.reachesTo`). Started there or
 * later, playback begins again at the first event. If another date is set meanwhile, it continues from that
 * date. Returns the function that stops the sync.
 */
export function syncPlayback(
  store: Store,
  actions: Actions,
  dataset: Dataset,
  selectors: Selectors,
  { clock, media }: Pick<Environment, 'clock' | 'media'>,
): () => void {
  let cancel = () => {};
  /** The current segment, its first day, its start time (clock milliseconds), and the day last set. */
  let segment: (Segment & { from: Day; began: number; set: Day }) | null = null;

  /** Days with events and, if the layer has figures, the days of new editions. Sorted. */
  const daysOf = ({ view, session: { figures } }: State): readonly Day[] => {
    const { eventDays } = selectors.record(view);
    if (figures.state !== 'ready') return eventDays;
    const changeDays = layerChangeDays(figures.figures, view.layer, []);
    return changeDays.length === 0 ? eventDays : [...eventDays, ...changeDays].sort((a, b) => a - b);
  };
  const take = (now: number, rest: boolean): boolean => {
    const state = store.getState();
    const { day } = state.view.time;
    const next = nextSegment(daysOf(state), day, dataset.reachesTo, state.session.speed);
    segment = next && { ...next, hold: rest ? next.hold : 0, from: day, began: now, set: day };
    return segment !== null;
  };
  const tick = (now: number) => {
    const { day } = store.getState().view.time;
    if (!segment || day !== segment.set) {
      if (!take(now, true)) return actions.setPlaying(false);
    } else {
      const elapsed = now - segment.began;
      const reached = wantsLessMotion(media)
        ? elapsed >= segment.hold + segment.transition
          ? segment.to
          : segment.from
        : dayAfter(segment, segment.from, elapsed);
      if (reached !== segment.set) {
        segment = { ...segment, set: reached };
        actions.setDay(reached);
      }
      if (reached === segment.to && !take(now, true)) return actions.setPlaying(false);
    }
    cancel = clock.frame(tick);
  };
  const start = () => {
    const state = store.getState();
    const [first] = daysOf(state);
    const over = nextSegment(daysOf(state), state.view.time.day, dataset.reachesTo, 1) === null;
    if (over && first !== undefined) actions.setDay(first);
    segment = null;
    // Skip the first hold, so that the button has a visible effect at once.
    if (take(clock.now(), over)) cancel = clock.frame(tick);
    else actions.setPlaying(false);
  };
  const unsubscribe = store.subscribe(({ session }, { session: before }) => {
    if (session.playing !== before.playing) {
      cancel();
      if (session.playing) start();
    } else if (session.speed !== before.speed) {
      segment = null;
    }
  });
  return () => {
    cancel();
    unsubscribe();
  };
}
