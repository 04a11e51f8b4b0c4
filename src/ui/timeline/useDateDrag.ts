/** Sets the date, or moves the window, by a tap on the axis or by a drag along it. */
import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Day } from '../../domain/time/date.ts';
import { snap } from '../../domain/time/sortedDays.ts';
import type { Handle, Time } from '../../domain/time/time.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLensRecord, useLodelines } from '../../state/useLodelines.ts';
import { useFrame } from './useFrame.ts';

/** Snapping distance to the mark of an event, in pixels. */
const SNAP = 3;
/** Distance in pixels from which the movement of a finger or pen is a drag and no longer a tap. */
const SLOP = 8;

type Grip = Handle | 'window';

/** A pointer that is down on the axis, and what it drags. */
interface Drag {
  readonly pointer: number;
  readonly grip: Grip;
  /** Offset in days of the pointer from the date when it went down. */
  readonly offset: number;
  /** Where the pointer went down, in pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  /** The time before the drag. */
  readonly before: Time;
  /** Waiting for a sideways movement: until then a finger may be scrolling the page. */
  waiting: boolean;
  cancelled: boolean;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

interface DateDrag {
  readonly handlers: Handlers;
  /** Whether the pointer was the last to use the focused handle. */
  readonly pointed: RefObject<boolean>;
}

/**
 * Handlers for the element around the track. A mouse sets the date when its button goes down. A finger or pen sets it
 * by a tap or a sideways drag: the browser takes a vertical swipe to scroll the page and cancels the pointer. That,
 * or a second finger, undoes the drag. `pinching` returns whether two fingers are down.
 */
export function useDateDrag(
  track: RefObject<HTMLElement | null>,
  scale: TimeScale,
  pinching: () => boolean,
): DateDrag {
  const { actions, store } = useLodelines();
  const record = useLensRecord();
  const current = useRef<Drag | null>(null);
  const pointed = useRef(false);

  const dayAt = (x: number): Day => {
    const { view } = store.getState();
    const bounds = track.current?.getBoundingClientRect();
    if (!bounds) return view.time.day;
    const { from, to } = view.axis;
    return scale.dayAt(from + ((x - bounds.left) / bounds.width) * (to - from));
  };
  // Pass the drag with the position: a quick click may end before the frame runs.
  const apply = useFrame(({ x, drag }: { readonly x: number; readonly drag: Drag }) => {
    if (drag.cancelled) return;
    if (drag.grip !== 'window') {
      actions.setDay(snap(record.eventDays, dayAt(x), dayAt(x - SNAP), dayAt(x + SNAP)), drag.grip);
    } else {
      actions.shiftWindow(dayAt(x) - drag.offset - store.getState().view.time.day);
    }
  });
  const start = (drag: Drag, surface: HTMLElement) => {
    drag.waiting = false;
    const handle = drag.grip === 'window' ? 'day' : drag.grip;
    surface.querySelector<HTMLElement>(`[data-handle="${handle}"]`)?.focus({ preventScroll: true });
    pointed.current = true;
    if (drag.grip !== 'window') apply({ x: drag.x, drag });
  };
  const cancel = () => {
    const drag = current.current;
    current.current = null;
    if (!drag) return;
    drag.cancelled = true;
    if (!drag.waiting) actions.setTime(drag.before);
  };
  const dragOf = (event: PointerEvent) =>
    current.current?.pointer === event.pointerId ? current.current : null;

  const handlers: Handlers = {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (pinching()) {
        cancel();
        return;
      }
      // Otherwise WebKit selects the page when the drag leaves the axis.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const { time } = store.getState().view;
      const { pointerId, clientX: x, clientY: y } = event;
      const day = dayAt(x);
      const drag: Drag = {
        pointer: pointerId,
        grip: gripAt(event) ?? nearestHandle(time, day),
        offset: day - time.day,
        x,
        y,
        before: time,
        waiting: event.pointerType !== 'mouse',
        cancelled: false,
      };
      current.current = drag;
      if (!drag.waiting) start(drag, event.currentTarget);
    },
    onPointerMove: (event) => {
      const drag = dragOf(event);
      if (!drag) return;
      if (drag.waiting) {
        const [across, down] = [Math.abs(event.clientX - drag.x), Math.abs(event.clientY - drag.y)];
        if (Math.max(across, down) < SLOP) return;
        if (down > across) {
          cancel();
          return;
        }
        start(drag, event.currentTarget);
      }
      apply({ x: event.clientX, drag });
    },
    onPointerUp: (event) => {
      const drag = dragOf(event);
      if (drag?.waiting) start(drag, event.currentTarget);
      if (drag) current.current = null;
    },
    onPointerCancel: (event) => {
      if (dragOf(event)) cancel();
    },
    onBlur: () => {
      pointed.current = false;
    },
  };
  return { handlers, pointed };
}

/** Returns the handle or window under the pointer, even if marks cover the window; otherwise null. */
function gripAt({ target, clientX, clientY }: PointerEvent): Grip | null {
  const handle = (target as Element).closest<HTMLElement>('[data-handle]')?.dataset['handle'];
  if (handle === 'start' || handle === 'day') return handle;
  const there = document.elementsFromPoint(clientX, clientY);
  return there.some((element) => element.matches('[data-grip="window"]')) ? 'window' : null;
}

function nearestHandle(time: Time, day: Day): Handle {
  const nearStart = time.mode === 'between' && Math.abs(day - time.start) < Math.abs(day - time.day);
  return nearStart ? 'start' : 'day';
}
