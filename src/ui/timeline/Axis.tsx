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

/** A pointer this near to an event's mark, in pixels, means that event's day. */
const SNAP = 3;

type Grip = Handle | 'window';

/** What the pointer holds, and how many days beside the date it took hold of it. */
interface Held {
  readonly kind: Grip;
  readonly offset: number;
}

interface Props {
  readonly scale: TimeScale;
  /** The height of the track above its line, in pixels. */
  readonly line?: number;
}

/** The record as an axis: density, a mark for each event, ticks, and the handles of the date or the window. */
export function Axis({ scale, line = 52 }: Props) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const view = useSelect((state) => state.session.axis);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const grip = useRef<Held | null>(null);
  const gestures = useAxisGestures(track);

  const dayAt = (x: number): Day => {
    const bounds = track.current?.getBoundingClientRect();
    if (!bounds) return time.day;
    const share = (x - bounds.left) / bounds.width;
    return scale.dayAt(view.from + share * (view.to - view.from));
  };
  // What is held goes along with the place: a quick click is over before its frame comes.
  const drag = useFrame(({ x, held }: { readonly x: number; readonly held: Held }) => {
    if (held.kind === 'window') {
      actions.shiftWindow(dayAt(x) - held.offset - time.day);
      return;
    }
    actions.setDay(snap(record.eventDays, dayAt(x), dayAt(x - SNAP), dayAt(x + SNAP)), held.kind);
  });

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || gestures.pinching()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const day = dayAt(event.clientX);
    const start = time.mode === 'between' ? time.start : null;
    const kind = gripAt(event) ?? nearestHandle(start, time.day, day);
    const held = { kind, offset: day - time.day };
    grip.current = held;
    if (kind === 'window') return;
    event.currentTarget.querySelector<HTMLElement>(`[data-handle="${kind}"]`)?.focus({ preventScroll: true });
    drag({ x: event.clientX, held });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const held = grip.current;
    if (held && event.currentTarget.hasPointerCapture(event.pointerId)) drag({ x: event.clientX, held });
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
          />
        )}
        <DateHandle
          handle="day"
          day={time.day}
          scale={scale}
          at={to}
          label={time.mode === 'between' ? text.endDate : text.slider}
        />
      </div>
    </div>
  );
}

/** A day as a share of what is in sight, kept at its edges. */
function place(scale: TimeScale, view: AxisView, day: Day): number {
  return Math.min(Math.max(shareInView(view, scale.place(day)), 0), 1);
}

/** What the pointer took hold of, if it is a handle or the window between them, on which marks may lie. */
function gripAt({ target, clientX, clientY }: PointerEvent): Grip | null {
  const handle = (target as Element).closest<HTMLElement>('[data-handle]')?.dataset['handle'];
  if (handle === 'start' || handle === 'day') return handle;
  const there = document.elementsFromPoint(clientX, clientY);
  return there.some((element) => element.matches('[data-grip="window"]')) ? 'window' : null;
}

function nearestHandle(start: Day | null, end: Day, day: Day): Handle {
  return start !== null && Math.abs(day - start) < Math.abs(day - end) ? 'start' : 'day';
}
