/** Zooms the axis about the date, by steps. */
import { useCallback } from 'react';
import { shareInView, zoomed } from '../../domain/time/axisView.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { useTimeScale } from '../../state/useTimeScale.ts';

/** How much nearer one step comes. */
const STEP = 0.5;

export function useAxisZoom(): (direction: 'in' | 'out') => void {
  const { store, actions } = useLodelines();
  const scale = useTimeScale();
  return useCallback(
    (direction) => {
      const { view, session } = store.getState();
      const anchor = Math.min(Math.max(shareInView(session.axis, scale.place(view.time.day)), 0), 1);
      actions.setAxis(zoomed(session.axis, direction === 'in' ? STEP : 1 / STEP, anchor));
    },
    [store, actions, scale],
  );
}
