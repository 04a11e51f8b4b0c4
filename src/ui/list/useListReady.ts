/** Sets `ready` for the list, whose tables render together with the date. */
import { useEffect } from 'react';
import { useLive, useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Sets `ready` after each render in which it was unset: by then the list shows the view. */
export function useListReady(): void {
  const { actions } = useLodelines();
  const ready = useLive((state) => state.session.ready);
  const figures = useSelect((state) => state.session.figures.state);
  useEffect(() => {
    if (!ready) actions.setReady(true);
  }, [ready, figures, actions]);
}
