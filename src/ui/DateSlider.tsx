import { memo, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Day } from '../domain/date.ts';
import { countUpTo, snap, type TimeScale, timeScale } from '../domain/timeline.ts';
import { recordSpan } from '../state/lensRecord.ts';
import { useLensRecord, useLodelines, useMessages, useSelect, useSnapshot } from '../state/useLodelines.ts';
import styles from './DateSlider.module.css';
import { useFrame } from './useFrame.ts';

/** A pointer this near to an event's mark, in pixels, means that event's day. */
const SNAP = 3;

/** The whole record as an axis with one handle: drag, click, arrow and page keys. */
export function DateSlider() {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();
  const day = useSelect((state) => state.view.time);
  const track = useRef<HTMLDivElement>(null);
  const scale = useMemo(
    () =>
      timeScale(
        recordSpan(dataset),
        [...dataset.events.values()].map(({ date }) => date.first),
      ),
    [dataset],
  );
  const drag = useFrame((x: number) => {
    const bounds = track.current?.getBoundingClientRect();
    if (!bounds) return;
    const at = (pixels: number) => scale.dayAt((pixels - bounds.left) / bounds.width);
    actions.setDay(snap(record.eventDays, at(x), at(x - SNAP), at(x + SNAP)));
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const action = {
      ArrowRight: () => actions.stepEvent(1),
      ArrowUp: () => actions.stepEvent(1),
      ArrowLeft: () => actions.stepEvent(-1),
      ArrowDown: () => actions.stepEvent(-1),
      PageUp: () => actions.stepYear(1),
      PageDown: () => actions.stepYear(-1),
      Home: () => actions.setDay(scale.span.start),
      End: () => actions.setDay(scale.span.end - 1),
    }[event.key];
    if (!action || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
    drag(event.clientX);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event.clientX);
  };

  const place = scale.place(day);
  return (
    <div className={styles['slider']} onPointerDown={onPointerDown} onPointerMove={onPointerMove}>
      <div ref={track} className={styles['track']}>
        <Axis scale={scale} reachesTo={dataset.reachesTo} noRecords={messages.timeline.noRecords} />
        <Marks scale={scale} days={record.eventDays} reachesTo={dataset.reachesTo} />
        <div className={styles['past']} style={{ width: `${place * 100}%` }} />
        <div
          className={styles['handle']}
          style={{ left: `${place * 100}%` }}
          // A native range cannot step from event to event.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="slider"
          tabIndex={0}
          aria-label={messages.timeline.slider}
          aria-orientation="horizontal"
          aria-valuemin={scale.span.start}
          aria-valuemax={scale.span.end - 1}
          aria-valuenow={day}
          aria-valuetext={messages.timeline.speak(
            messages.day(day),
            snapshot.inForce.length,
            countUpTo(record.eventDays, day),
            record.events.length,
          )}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

interface AxisProps {
  readonly scale: TimeScale;
  readonly reachesTo: Day;
  readonly noRecords: string;
}

const Axis = memo(function Axis({ scale, reachesTo, noRecords }: AxisProps) {
  const end = scale.place(reachesTo + 1);
  return (
    <div className={styles['years']} aria-hidden="true">
      {scale.years.map(({ year, from, to, empty }) => (
        <div
          key={year}
          className={empty ? styles['empty'] : undefined}
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          title={empty ? `${year}: ${noRecords}` : String(year)}
        >
          <span className={styles['label']}>{year}</span>
        </div>
      ))}
      <div className={styles['unknown']} style={{ left: `${end * 100}%`, width: `${(1 - end) * 100}%` }} />
    </div>
  );
});

interface MarksProps {
  readonly scale: TimeScale;
  readonly days: readonly Day[];
  readonly reachesTo: Day;
}

/** Pixels from the top of the track: where the lowest mark stands, how high one is, how high a stack may grow. */
const MARK = { bottom: 40, step: 6, room: 40 };

/** One mark for each event; those of one day stand on each other. */
const Marks = memo(function Marks({ scale, days, reachesTo }: MarksProps) {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const marks = [...counts].flatMap(([day, count]) => {
    const step = Math.min(MARK.step, MARK.room / count);
    return Array.from({ length: count }, (_, i) => ({ day, y: MARK.bottom - step * i, height: step - 1 }));
  });
  return (
    <svg className={styles['marks']} aria-hidden="true" width="100%" height="100%">
      {marks.map(({ day, y, height }) => (
        <rect
          key={`${day} ${y}`}
          className={day > reachesTo ? styles['scheduled'] : undefined}
          x={`${scale.place(day) * 100}%`}
          y={y - height}
          width="2.4"
          height={height}
          transform="translate(-1.2 0)"
        />
      ))}
    </svg>
  );
});
