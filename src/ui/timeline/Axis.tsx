import { type CSSProperties, memo, useRef } from 'react';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useLensRecord, useLive, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { AxisGround } from './AxisGround.tsx';
import { DateHandle } from './DateHandle.tsx';
import { TimeWindow } from './TimeWindow.tsx';
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
export const Axis = memo(function Axis({ scale, line = 52 }: Props) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const record = useLensRecord();
  const between = useLive((state) => state.view.time.mode === 'between');
  const view = useSelect((state) => state.view.axis);
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const textScale = useTextScale(track);
  const { pinching } = useAxisGestures(track);
  const { handlers, pointed } = useDateDrag(track, scale, pinching);
  const text = messages.timeline;
  return (
    <div className={styles['axis']} {...handlers}>
      <div ref={track} className={styles['track']} style={{ '--line': `${line}px` } as CSSProperties}>
        <TimeWindow scale={scale} className={styles['window']} />
        <AxisGround
          track={track}
          scale={scale}
          view={view}
          width={width}
          textScale={textScale}
          line={line}
          events={record.events}
          reachesTo={dataset.reachesTo}
        />
        {between && <DateHandle handle="start" scale={scale} label={text.startDate} pointed={pointed} />}
        <DateHandle
          handle="day"
          scale={scale}
          label={between ? text.endDate : text.slider}
          pointed={pointed}
        />
      </div>
    </div>
  );
});
