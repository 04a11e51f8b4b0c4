import type { KeyboardEvent, RefObject } from 'react';
import type { Day } from '../../domain/time/date.ts';
import { countUpTo } from '../../domain/time/sortedDays.ts';
import { type TimeScale } from '../../domain/time/timeline.ts';
import type { Handle } from '../../domain/time/time.ts';
import { useLensRecord, useLodelines, useMessages, useSnapshot } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';

interface Props {
  readonly handle: Handle;
  readonly day: Day;
  readonly scale: TimeScale;
  /** Position on the track, from 0 to 1. */
  readonly at: number;
  readonly label: string;
  /** Whether the pointer was the last to use the handle. */
  readonly pointed: RefObject<boolean>;
}

/**
 * A slider thumb. Arrows step by event, Shift and arrows by day, Page keys by year; Home and End go to the ends.
 * After a drag the Page keys are those of the page: the presenter who has dragged the handle and presses "next" on a
 * remote must not go back a year.
 */
export function DateHandle({ handle, day, scale, at, label, pointed }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();

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
      className={styles['handle']}
      data-handle={handle}
      style={{ left: `${at * 100}%` }}
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
