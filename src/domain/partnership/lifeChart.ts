/** Lives and events on one line, which is a part of the time axis: the chart of a life and the axis show time alike. */
import { type AxisView, shareInView } from '../time/axisView.ts';
import type { Day } from '../time/date.ts';
import type { Life } from '../time/life.ts';
import type { TimeScale } from '../time/timeline.ts';

/** A part of the line, as shares of its length. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
}

/** A life on the line. */
export interface LifeBar {
  readonly possible: LinePart;
  /** Inside `possible`; null if no day is certain. */
  readonly certain: LinePart | null;
}

/** A line that shows a part of the time axis. */
export interface Line {
  readonly scale: TimeScale;
  /** The part of the axis that the line shows. */
  readonly view: AxisView;
  /** The place of a day from 0 to 1; days outside lie at the ends of the line. */
  readonly place: (day: Day) => number;
  readonly holds: (day: Day) => boolean;
}

/**
 * The shortest part of the axis on which all of the lives and days lie. A life without a known end runs
 * on to the end of the axis, one without a known beginning comes from its start.
 */
export function lineOf(scale: TimeScale, lives: readonly Life[], days: readonly Day[]): Line {
  const { start: first, end: last } = scale.span;
  const starts = [...days, ...lives.map(({ possible }) => possible.start)];
  const ends = [...days.map((day) => day + 1), ...lives.map(({ possible }) => possible.end)];
  const start = Math.max(Math.min(...starts, last - 1), first);
  const end = Math.min(Math.max(...ends, start + 1), last);
  // The last day of the axis has no day after it to be placed at: it ends where the axis does.
  const view = { from: scale.place(start), to: end === last ? 1 : scale.place(end) };
  return {
    scale,
    view,
    place: (day) => Math.min(Math.max(shareInView(view, day >= last ? 1 : scale.place(day)), 0), 1),
    holds: (day) => start <= day && day < end,
  };
}

/** A life as parts of the line. */
export function lifeBar({ place }: Line, { possible, certain }: Life): LifeBar {
  const part = ({ start, end }: Life['possible']): LinePart => ({ from: place(start), to: place(end) });
  return { possible: part(possible), certain: certain && part(certain) };
}

/**
 * Places for marks of days such that none hides another: the line has `columns` places side by side,
 * and marks of one column stand on each other, `level` 0 the lowest. In the order of the days given.
 */
export function markPlaces(
  { place }: Line,
  days: readonly Day[],
  columns: number,
): { place: number; level: number }[] {
  const taken = new Map<number, number>();
  return days.map((day) => {
    const column = Math.min(Math.floor(place(day) * columns), columns - 1);
    const level = taken.get(column) ?? 0;
    taken.set(column, level + 1);
    return { place: (column + 0.5) / columns, level };
  });
}
