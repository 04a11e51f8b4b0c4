import { type CSSProperties, useRef } from 'react';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import { type TimeScale } from '../../domain/time/timeline.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { AxisGround } from './AxisGround.tsx';
import { DateHandle } from './DateHandle.tsx';
import { useAxisGestures } from './useAxisGestures.ts';
import { useDateDrag } from './useDateDrag.ts';
import { useTextScale } from '../controls/useTextScale.ts';
import { useWidth } from '../controls/useWidth.ts';

interface Props {
  readonly scale: TimeScale;
  /** The height of the track above its line, in pixels. */
  readonly line?: number;
}

/** The time axis: histogram, a mark for each event, ticks, and the handles of the date or the window. */
export function Axis({ scale, line = 52 }: Props) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const time = useSelect((state) => state.view.time);
  const view = useSelect((state) => state.view.axis);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const textScale = useTextScale(track);
  const { pinching } = useAxisGestures(track);
  const { handlers, pointed } = useDateDrag(track, scale, pinching);

  const from = time.mode === 'between' ? place(scale, view, time.start) : time.mode === 'so-far' ? 0 : null;
  const to = place(scale, view, time.day);
  const text = messages.timeline;
  return (
    <div className={styles['axis']} {...handlers}>
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
          textScale={textScale}
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
