/** Lets a map begin to play by itself. */
import { useEffect, useRef } from 'react';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import { hasControl } from '../state/view.ts';

/**
 * Plays once, when the map stands, if the address asks for it and there is a timeline to stop it with.
 * Not for readers who want less motion, and not a list, which nobody can follow while it changes.
 */
export function useAutoplay(asList: boolean): void {
  const { store, actions } = useLodelines();
  const ready = useSelect((state) => state.session.ready);
  const over = useRef(false);
  useEffect(() => {
    if (!ready || over.current) return;
    over.current = true;
    const { view } = store.getState();
    const asked = view.autoplay === 'on' && hasControl(view, 'timeline') && !asList;
    if (asked && !matchMedia('(prefers-reduced-motion: reduce)').matches) actions.setPlaying(true);
  }, [ready, asList, store, actions]);
}
