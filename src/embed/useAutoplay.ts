/** Starts the playback of an embed by itself: of its tour, or else of the date. */
import { useEffect, useRef } from 'react';
import { useLodelines } from '../state/useLodelines.ts';
import { capabilities } from '../state/capabilities.ts';
import { wantsLessMotion } from '../state/environment.ts';
import { whenReady } from '../state/whenReady.ts';

/**
 * Starts playback once, when the map is first ready, if the address has `autoplay=on` and there is a timeline to
 * stop it with. A tour has its own button. Not with reduced motion, and not in a list, which cannot be read while it
 * changes.
 */
export function useAutoplay(asList: boolean): void {
  const { store, actions, environment } = useLodelines();
  const over = useRef(false);
  useEffect(() => {
    if (over.current) return undefined;
    return whenReady(store, () => {
      over.current = true;
      const { view } = store.getState();
      if (view.autoplay === 'off' || wantsLessMotion(environment.media)) return;
      if (view.tour) actions.setTouring(true);
      else if (capabilities(view).timeline && !asList) actions.setPlaying(true);
    });
  }, [asList, store, actions, environment]);
}
