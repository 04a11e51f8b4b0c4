import { memo, type RefObject, useId } from 'react';
import type { Event } from '../../data/dataset.ts';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import { byDay, byMonth } from '../../domain/time/density.ts';
import { ticks } from '../../domain/time/ticks.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { AxisMarks } from './AxisMarks.tsx';
import { binsPath, boxPath, ticksPath } from './axisPaths.ts';
import { daysShown } from './daysShown.ts';

interface Props {
  readonly track: RefObject<HTMLElement | null>;
  readonly scale: TimeScale;
  readonly view: AxisView;
  /** Width of the track, in pixels. */
  readonly width: number;
  /** The font size in relation to the default. */
  readonly textScale: number;
  /** Height of the track above its line, in pixels. */
  readonly line: number;
  readonly events: readonly Event[];
  readonly reachesTo: Day;
}

/** If at most this many days are visible, the histogram counts by day, otherwise by month. */
const DAYWISE = 400;

/**
 * The part of the axis that does not depend on the date: empty years, histogram, marks, ticks, end of the record. What
 * looks the same is one path.
 */
export const AxisGround = memo(function AxisGround(props: Props) {
  const { track, scale, view, width, textScale, line, events, reachesTo } = props;
  const { messages } = useMessages();
  const x = (day: Day) => shareInView(view, scale.place(day)) * width;
  const shown = daysShown(scale, view);
  const bins = (shown.end - shown.start <= DAYWISE + 1 ? byDay : byMonth)(
    events.map(({ date }) => date.first),
    shown,
  );
  const gaps = emptySpans(scale).map(({ from, to }) => ({
    left: shareInView(view, from) * width,
    right: shareInView(view, to) * width,
  }));
  const labels = ticks(scale, view, width / textScale);
  const hatch = useId();
  return (
    <>
      <svg className={styles['ground']} width={width} height="100%" aria-hidden="true">
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className={styles['hatch']} />
          </pattern>
        </defs>
        <path
          d={gaps
            .map(({ left, right }) => boxPath({ left, top: 0, width: right - left, height: line }))
            .join('')}
          fill={`url(#${hatch})`}
        />
        {gaps
          .filter(({ left, right }) => right - left > 62 * textScale)
          .map(({ left, right }) => (
            <text key={left} className={styles['empty']} x={(left + right) / 2} y={line / 2 + 4}>
              {messages.timeline.noRecords}
            </text>
          ))}
        <path className={styles['bin']} d={binsPath(bins, x, line)} />
        <rect
          className={styles['unknown']}
          x={x(reachesTo + 1)}
          y="0"
          width={Math.max(width - x(reachesTo + 1), 0)}
          height={line}
        />
        <path className={styles['edge']} d={`M${x(reachesTo + 1)} 0V${line}`} />
        <path className={styles['line']} d={`M0 ${line}H${width}`} />
        <AxisMarks track={track} scale={scale} view={view} width={width} line={line} events={events} />
        <path className={styles['tick']} d={ticksPath(labels, width, line)} />
      </svg>
      <div className={styles['labels']} aria-hidden="true">
        {labels.map(({ day, place, level }) => (
          <span key={day} className={styles[level]} style={{ left: `${place * 100}%` }}>
            {messages.timeline.tick(day, level)}
          </span>
        ))}
      </div>
    </>
  );
});

/** Years without events, with adjacent ones merged, as fractions of the axis. */
function emptySpans(scale: TimeScale): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to, empty } of scale.years) {
    if (!empty) continue;
    const last = spans.at(-1);
    if (last?.to === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}
