import { type CSSProperties, type PointerEvent, useRef } from 'react';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import { snap } from '../../domain/time/sortedDays.ts';
import { type TimeScale } from '../../domain/time/timeline.ts';
import type { Handle } from '../../domain/time/time.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { AxisGround } from './AxisGround.tsx';
import { DateHandle } from './DateHandle.tsx';
import { useAxisGestures } from './useAxisGestures.ts';
import { useFrame } from './useFrame.ts';
import { useWidth } from '../controls/useWidth.ts';

/** Snapping distance to the mark of an event, in pixels. */
const SNAP = 3;

type Grip = Handle | 'window';

/** The dragged handle or window, and the offset in days of the pointer from the date when the drag began. */
interface Dragged {
  readonly kind: Grip;
  readonly offset: number;
}

interface Props {
  readonly scale: TimeScale;
  /** The height of the track above its line, in pixels. */
  readonly line?: number;
}

/** The time axis: histogram, a mark for each event, ticks, and the handles of the date or the window. */
export function Axis({ scale, line = 52 }: Props) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const view = useSelect((state) => state.session.axis);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const grip = useRef<Dragged | null>(null);
  /** Whether the pointer was the last to use the focused handle. */
  const pointed = useRef(false);
  const gestures = useAxisGestures(track);

  const dayAt = (x: number): Day => {
    const bounds = track.current?.getBoundingClientRect();
    if (!bounds) return time.day;
    const share = (x - bounds.left) / bounds.width;
    return scale.dayAt(view.from + share * (view.to - view.from));
  };
  // Pass the grip with the position: a quick click may end before the frame runs.
  const drag = useFrame(({ x, dragged }: { readonly x: number; readonly dragged: Dragged }) => {
    if (dragged.kind === 'window') {
      actions.shiftWindow(dayAt(x) - dragged.offset - time.day);
      return;
    }
    actions.setDay(snap(record.eventDays, dayAt(x), dayAt(x - SNAP), dayAt(x + SNAP)), dragged.kind);
  });

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || gestures.pinching()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const day = dayAt(event.clientX);
    const start = time.mode === 'between' ? time.start : null;
    const kind = gripAt(event) ?? nearestHandle(start, time.day, day);
    const dragged = { kind, offset: day - time.day };
    grip.current = dragged;
    if (kind === 'window') return;
    event.currentTarget.querySelector<HTMLElement>(`[data-handle="${kind}"]`)?.focus({ preventScroll: true });
    pointed.current = true;
    drag({ x: event.clientX, dragged });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const dragged = grip.current;
    if (dragged && event.currentTarget.hasPointerCapture(event.pointerId))
      drag({ x: event.clientX, dragged });
  };
  const release = () => {
    grip.current = null;
  };

  const from = time.mode === 'between' ? place(scale, view, time.start) : time.mode === 'so-far' ? 0 : null;
  const to = place(scale, view, time.day);
  const text = messages.timeline;
  return (
    <div
      className={styles['axis']}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={() => {
        pointed.current = false;
      }}
    >
      <div ref={track} className={styles['track']} style={{ '--line': `${line}px` } as CSSProperties}>
        {from !== null && to > from && (
          <div
            className={styles['window']}
            data-grip={time.mode === 'between' ? 'window' : undefined}
            style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          />
        )}
        <AxisGround
          scale={scale}
          view={view}
          width={width}
          line={line}
          events={record.events}
          reachesTo={dataset.reachesTo}
        />
        {time.mode === 'between' && (
          <DateHandle
            handle="start"
            day={time.start}
            scale={scale}
            at={place(scale, view, time.start)}
            label={text.startDate}
            pointed={pointed}
          />
        )}
        <DateHandle
          handle="day"
          day={time.day}
          scale={scale}
          at={to}
          label={time.mode === 'between' ? text.endDate : text.slider}
          pointed={pointed}
        />
      </div>
    </div>
  );
}

/** Position of a day as a fraction of the visible axis, clamped to 0 and 1. */
function place(scale: TimeScale, view: AxisView, day: Day): number {
  return Math.min(Math.max(shareInView(view, scale.place(day)), 0), 1);
}

/** Returns the handle or window under the pointer, even if marks cover the window; otherwise null. */
function gripAt({ target, clientX, clientY }: PointerEvent): Grip | null {
  const handle = (target as Element).closest<HTMLElement>('[data-handle]')?.dataset['handle'];
  if (handle === 'start' || handle === 'day') return handle;
  const there = document.elementsFromPoint(clientX, clientY);
  return there.some((element) => element.matches('[data-grip="window"]')) ? 'window' : null;
}

function nearestHandle(start: Day | null, end: Day, day: Day): Handle {
  return start !== null && Math.abs(day - start) < Math.abs(day - end) ? 'start' : 'day';
}
