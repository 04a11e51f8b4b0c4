/** Sets `ready` for a part that renders together with the date: the list, or the picture of the map. */
import { useEffect } from 'react';
import { useLive, useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Sets `ready` after each render in which it was unset: by then the part shows the view. Not while `waits`. */
export function useRenderedReady(waits = false): void {
  const { actions } = useLodelines();
  const ready = useLive((state) => state.session.ready);
  const figures = useSelect((state) => state.session.figures.state);
  useEffect(() => {
    if (!ready && !waits) actions.setReady(true);
  }, [ready, waits, figures, actions]);
}
