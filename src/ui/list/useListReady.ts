/** Says that the list shows what the view says: its tables are drawn together with the date. */
import { useEffect } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

export function useListReady(): void {
  const { actions } = useLodelines();
  const ready = useSelect((state) => state.session.ready);
  const figures = useSelect((state) => state.session.figures.state);
  useEffect(() => {
    if (!ready) actions.setReady(true);
  }, [ready, figures, actions]);
}
