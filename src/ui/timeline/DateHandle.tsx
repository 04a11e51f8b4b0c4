import type { KeyboardEvent, RefObject } from 'react';
import { countUpTo } from '../../domain/time/sortedDays.ts';
import { type TimeScale } from '../../domain/time/timeline.ts';
import { dayOfHandle, type Handle } from '../../domain/time/time.ts';
import {
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useSnapshot,
} from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { clamped, type PositionOf, useAxisPosition } from './useAxisPosition.ts';

interface Props {
  readonly handle: Handle;
  readonly scale: TimeScale;
  readonly label: string;
  /** Whether the pointer was the last to use the handle. */
  readonly pointed: RefObject<boolean>;
}

const POSITIONS: Readonly<Record<Handle, PositionOf<'at'>>> = {
  start: (time, share) => ({ at: clamped(share(dayOfHandle(time, 'start'))) }),
  day: (time, share) => ({ at: clamped(share(time.day)) }),
};

/**
 * A slider thumb. Arrows step by event, Shift and arrows by day, Page keys by year; Home and End go to the ends.
 * After a drag the Page keys are those of the page: the presenter who has dragged the handle and presses "next" on a
 * remote must not go back a year.
 */
export function DateHandle({ handle, scale, label, pointed }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();
  const day = useSelect(({ view }) => dayOfHandle(view.time, handle));
  const element = useAxisPosition(scale, POSITIONS[handle]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (pointed.current && event.key.startsWith('Page')) return;
    const step = (direction: 1 | -1) =>
      event.shiftKey ? actions.stepDay(direction, handle) : actions.stepEvent(direction, handle);
    const action = {
      ArrowRight: () => step(1),
      ArrowUp: () => step(1),
      ArrowLeft: () => step(-1),
      ArrowDown: () => step(-1),
      PageUp: () => actions.stepYear(1, handle),
      PageDown: () => actions.stepYear(-1, handle),
      Home: () => actions.setDay(scale.span.start, handle),
      End: () => actions.setDay(scale.span.end - 1, handle),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <div
      ref={element}
      className={styles['handle']}
      data-handle={handle}
      // `<input type="range">` cannot step from event to event.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={scale.span.start}
      aria-valuemax={scale.span.end - 1}
      aria-valuenow={day}
      aria-valuetext={messages.timeline.speak(
        day,
        snapshot.inForce.length,
        countUpTo(record.eventDays, day),
        record.events.length,
      )}
      onKeyDown={onKeyDown}
    />
  );
}
