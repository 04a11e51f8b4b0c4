/** Zooms the axis about the date in steps. */
import { useCallback } from 'react';
import { shareInView, zoomed } from '../../domain/time/axisView.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import { useTimeScale } from '../../state/useTimeScale.ts';

/** The factor by which one step in narrows the visible interval. */
const STEP = 0.5;

/** Returns a function that zooms one step in or out and keeps the date at its position. */
export function useAxisZoom(): (direction: 'in' | 'out') => void {
  const { store, actions } = useLodelines();
  const scale = useTimeScale();
  return useCallback(
    (direction) => {
      const { axis, time } = store.getState().view;
      const anchor = Math.min(Math.max(shareInView(axis, scale.place(time.day)), 0), 1);
      actions.setAxis(zoomed(axis, direction === 'in' ? STEP : 1 / STEP, anchor));
    },
    [store, actions, scale],
  );
}
