/** Time passes from one scene to the next, while the camera flies. */
import { useEffect, useState } from 'react';
import { PASSAGE_MS, timeBetween } from '../domain/tour/passage.ts';
import { formatTime, type Time } from '../domain/time/time.ts';
import { openScene } from '../state/derived/openScene.ts';
import { wantsLessMotion } from '../state/environment.ts';
import type { State } from '../state/store.ts';
import { useLodelines } from '../state/useLodelines.ts';

/** Whether a change of the state is a step of a tour on which time passes. */
function passes(state: State, before: State): boolean {
  const [to, from] = [state.view.tour, before.view.tour];
  return (
    to !== null &&
    to.id === from?.id &&
    to.step !== from.step &&
    openScene(state)?.transition === 'fly' &&
    state.view.time.day !== before.view.time.day
  );
}

/**
 * Lets time pass after each step to a scene that says so: from the time before to that of the scene. Ends early if the
 * time is changed otherwise. With reduced motion the time changes at once. Returns whether time is passing.
 */
export function usePassage(): boolean {
  const { store, actions, environment } = useLodelines();
  const [passing, setPassing] = useState(false);
  useEffect(() => {
    const { clock, media } = environment;
    let cancel: (() => void) | null = null;
    /** The time last set here. */
    let set: Time | null = null;
    const stop = () => {
      cancel?.();
      cancel = null;
      setPassing(false);
    };
    const start = (from: Time, to: Time) => {
      const began = clock.now();
      const tick = (now: number) => {
        const share = Math.min(Math.max((now - began) / PASSAGE_MS, 0), 1);
        set = share < 1 ? timeBetween(from, to, share) : to;
        if (share < 1) cancel = clock.frame(tick);
        else stop();
        actions.setTime(set);
      };
      setPassing(true);
      tick(began);
    };
    const unsubscribe = store.subscribe((state, before) => {
      const { time } = state.view;
      if (time === before.view.time && state.view.tour === before.view.tour) return;
      if (passes(state, before) && !wantsLessMotion(media)) {
        cancel?.();
        start(before.view.time, time);
      } else if (cancel && set && formatTime(time) !== formatTime(set)) stop();
    });
    return () => {
      unsubscribe();
      cancel?.();
    };
  }, [store, actions, environment]);
  return passing;
}
