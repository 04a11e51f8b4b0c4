/** Keeps the date visible while the axis is zoomed. */
import { useEffect } from 'react';
import { revealing } from '../../domain/time/axisView.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLodelines } from '../../state/useLodelines.ts';

/** Moves the visible part of the axis when a new date is outside it. */
export function useRevealing(scale: TimeScale): void {
  const { store, actions } = useLodelines();
  useEffect(
    () =>
      store.subscribe((state, { view: before }) => {
        if (state.view.time.day === before.time.day) return;
        // Read the store again: an earlier subscriber may have changed it, so `state` may be stale.
        const { view } = store.getState();
        const axis = revealing(view.axis, scale.place(view.time.day));
        if (axis !== view.axis) actions.setAxis(axis);
      }),
    [store, actions, scale],
  );
}
