/** Moves an element along the axis without rendering. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Time } from '../../domain/time/time.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * Positions by name, as fractions of the visible axis; null if there is nothing to show. `share` returns the fraction
 * of a day, below 0 or above 1 if it is not visible.
 */
export type PositionOf<Name extends string> = (
  time: Time,
  share: (day: Day) => number,
  scale: TimeScale,
) => Readonly<Record<Name, number>> | null;

/**
 * Returns the ref of an element. At each change of the store its positions become custom properties, such as `--at`,
 * so that neither a component nor the ground of the axis follows each step of the date; without a position it is
 * hidden. `positionOf` must keep its identity.
 */
export function useAxisPosition<Name extends string>(
  scale: TimeScale,
  positionOf: PositionOf<Name>,
): RefObject<HTMLDivElement | null> {
  const { store } = useLodelines();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let shown: { readonly time: Time; readonly axis: AxisView } | null = null;
    const move = () => {
      // Not what a subscriber gets: an earlier one may have changed the store, so that it may be stale.
      const { time, axis } = store.getState().view;
      if (!element.current || (time === shown?.time && axis === shown.axis)) return;
      shown = { time, axis };
      const positions = positionOf(time, (day) => shareInView(axis, scale.place(day)), scale);
      const hidden = positions === null;
      if (element.current.hidden !== hidden) element.current.hidden = hidden;
      for (const [name, position] of Object.entries(positions ?? {})) {
        element.current.style.setProperty(`--${name}`, String(position));
      }
    };
    move();
    return store.subscribe(move);
  }, [store, scale, positionOf]);
  return element;
}

/** A fraction of the axis, or the end of the axis that is nearest. */
export function clamped(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
