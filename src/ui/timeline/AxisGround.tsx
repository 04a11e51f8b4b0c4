import { useId } from 'react';
import { memo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { type AxisView, shareInView } from '../../domain/time/axisView.ts';
import type { Day } from '../../domain/time/date.ts';
import { byDay, byMonth } from '../../domain/time/density.ts';
import { ticks } from '../../domain/time/ticks.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './Axis.module.css';
import { AxisMarks } from './AxisMarks.tsx';

interface Props {
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

/** The part of the axis that does not depend on the date: empty years, histogram, marks, ticks, end of the record. */
export const AxisGround = memo(function AxisGround(props: Props) {
  const { scale, view, width, textScale, line, events, reachesTo } = props;
  const { messages } = useMessages();
  const x = (day: Day) => shareInView(view, scale.place(day)) * width;
  const [first, last] = [scale.dayAt(view.from), scale.dayAt(view.to)];
  const inView = { start: first, end: last + 1 };
  const daywise = last - first <= DAYWISE;
  const bins = (daywise ? byDay : byMonth)(
    events.map(({ date }) => date.first),
    inView,
  );
  const most = Math.max(1, ...bins.map(({ count }) => count));
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
        {emptySpans(scale).map(({ from, to }) => {
          const [left, right] = [shareInView(view, from) * width, shareInView(view, to) * width];
          return (
            <g key={from}>
              <rect x={left} y="0" width={right - left} height={line} fill={`url(#${hatch})`} />
              {right - left > 62 * textScale && (
                <text className={styles['empty']} x={(left + right) / 2} y={line / 2 + 4}>
                  {messages.timeline.noRecords}
                </text>
              )}
              <title>{messages.timeline.noRecords}</title>
            </g>
          );
        })}
        {bins.map(({ start, end, count }) => (
          <rect
            key={start}
            className={styles['bin']}
            x={x(start) + 0.5}
            width={Math.max(x(end) - x(start) - 1, 1)}
            y={line - (count / most) * (line - 4)}
            height={(count / most) * (line - 4)}
          />
        ))}
        <rect
          className={styles['unknown']}
          x={x(reachesTo + 1)}
          y="0"
          width={Math.max(width - x(reachesTo + 1), 0)}
          height={line}
        />
        <path className={styles['edge']} d={`M${x(reachesTo + 1)} 0V${line}`} />
        <path className={styles['line']} d={`M0 ${line}H${width}`} />
        <AxisMarks events={events} x={x} inView={inView} line={line} />
        {labels.map(({ day, place, level }) => (
          <path
            key={day}
            className={styles['tick']}
            d={`M${place * width} ${line}v${level === 'year' ? 8 : 4}`}
          />
        ))}
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
