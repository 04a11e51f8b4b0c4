import type { Event } from '../../data/dataset.ts';
import type { Day, Span } from '../../domain/time/date.ts';
import { type Mark, marksOf } from '../../domain/partnership/marks.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './AxisMarks.module.css';

interface Props {
  readonly events: readonly Event[];
  /** Returns the position of a day, in pixels from the left of the track. */
  readonly x: (day: Day) => number;
  /** The visible days, the end exclusive. */
  readonly inView: Span;
  /** The line of the axis, in pixels from the top of the track. */
  readonly line: number;
}

/** In pixels: the height of a level of a stack, the space above a stack, and the minimum width of a mark. */
const STEP = 6;
const ABOVE = 6;
const WIDTH = 2.4;
/** Minimum width in pixels at which an event of several days is drawn as a bar: narrower bars would be noise. */
const LEAST_SPAN = 14;

/**
 * One mark for each event: a block for a single day, a faint bar for an unknown day within a span, a block and a
 * line for an event that lasted several days. Scheduled events are hollow.
 */
export function AxisMarks({ events, x, inView, line }: Props) {
  const { messages, language } = useMessages();
  const marks = marksOf(events, ({ start, end }) => x(end) - x(start) >= LEAST_SPAN);
  const shown = marks.filter(({ start, end }) => start < inView.end && inView.start < end);
  // Bars first, so that single days are drawn over them.
  const bars = shown.filter(({ extent }) => extent !== 'day');
  return [...bars, ...shown.filter(({ extent }) => extent === 'day')].map((mark) => (
    <g key={mark.event.id} className={styles['mark']} data-scheduled={mark.event.scheduled || undefined}>
      <Shape mark={mark} x={x} line={line} />
      <title>
        {[
          messages.date(mark.event.date),
          mark.event.title[language],
          ...(mark.event.scheduled ? [messages.detail.scheduled] : []),
        ].join(' · ')}
      </title>
    </g>
  ));
}

interface ShapeProps extends Pick<Props, 'x' | 'line'> {
  readonly mark: Mark<Event>;
}

function Shape({ mark: { event, start, end, extent, level, levels }, x, line }: ShapeProps) {
  const step = Math.min(STEP, (line - ABOVE) / levels);
  const height = step - 1;
  const top = line - step * level - step;
  const left = x(start) - WIDTH / 2;
  // A gap of one pixel separates it from an event on the next day.
  const until = (day: Day) => Math.max(x(day) - 1, left + WIDTH) - left;
  const [day, all] = [until(start + 1), until(end)];
  if (extent === 'some-day' || (extent === 'lasting' && event.scheduled)) {
    return <rect className={styles['some']} x={left} y={top} width={all} height={height} rx="1.5" />;
  }
  return (
    <>
      {extent === 'lasting' && (
        <rect className={styles['lasting']} x={left} y={top + height / 2 - 0.75} width={all} height="1.5" />
      )}
      <rect className={styles['day']} x={left} y={top} width={day} height={height} />
    </>
  );
}
