/** Lets a map begin to play by itself. */
import { useEffect, useRef } from 'react';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { capabilities } from '../state/capabilities.ts';
import { wantsLessMotion } from '../state/environment.ts';

/**
 * Plays once, when the map stands, if the address asks for it and there is a timeline to stop it with.
 * Not for readers who want less motion, and not a list, which nobody can follow while it changes.
 */
export function useAutoplay(asList: boolean): void {
  const { store, actions, environment } = useLodelines();
  const ready = useSelect((state) => state.session.ready);
  const over = useRef(false);
  useEffect(() => {
    if (!ready || over.current) return;
    over.current = true;
    const { view } = store.getState();
    const asked = view.autoplay === 'on' && capabilities(view).timeline && !asList;
    if (asked && !wantsLessMotion(environment.media)) actions.setPlaying(true);
  }, [ready, asList, store, actions, environment]);
}
