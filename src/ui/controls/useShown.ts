/** Describes what a region shows, in `data-*` attributes for hosts, tests and assistive technology. */
import { useCallback } from 'react';
import { formatTime } from '../../domain/time/time.ts';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Returns a ref callback for the region. The attributes change in the same moment as the date, without a render.
 * `data-ready` is true when the map or the list shows that date, and text does, too.
 */
export function useShown(): (region: HTMLElement) => () => void {
  const { store, following, selectors } = useLodelines();
  return useCallback(
    (region) => {
      const write = () => {
        const { view, session } = store.getState();
        const snapshot = selectors.snapshot(view);
        const shown = {
          ready: session.ready && following.getState().view === view,
          time: formatTime(view.time),
          partnerships: snapshot.shown,
          arcs: snapshot.arcs.length,
          events: snapshot.events.length,
        };
        for (const [name, value] of Object.entries(shown)) {
          if (region.dataset[name] !== String(value)) region.dataset[name] = String(value);
        }
      };
      write();
      const stops = [store.subscribe(write), following.subscribe(write)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [store, following, selectors],
  );
}
