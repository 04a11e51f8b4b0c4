import { useRef } from 'react';
import { panned } from '../../domain/time/axisView.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import styles from './AxisOverview.module.css';
import { type PositionOf, useAxisPosition } from './useAxisPosition.ts';

const dateOf: PositionOf<'at'> = (time, _, scale) => ({ at: scale.place(time.day) });

/** A small strip of the whole axis, shown while the axis is zoomed. Dragging it pans the axis. */
export function AxisOverview({ scale }: { readonly scale: TimeScale }) {
  const { actions } = useLodelines();
  const axis = useSelect((state) => state.view.axis);
  const strip = useRef<HTMLDivElement>(null);
  const date = useAxisPosition(scale, dateOf);
  return (
    // For pointers only: keys and buttons of the axis do the same.
    <div
      ref={strip}
      className={styles['overview']}
      aria-hidden="true"
      onPointerDown={(event) => {
        // Otherwise WebKit selects the page when the drag leaves the strip.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId) || !strip.current) return;
        const share = event.movementX / strip.current.clientWidth / (axis.to - axis.from);
        actions.setAxis(panned(axis, share));
      }}
    >
      <div
        className={styles['sight']}
        style={{ left: `${axis.from * 100}%`, width: `${(axis.to - axis.from) * 100}%` }}
      />
      <div ref={date} className={styles['date']} />
    </div>
  );
}
