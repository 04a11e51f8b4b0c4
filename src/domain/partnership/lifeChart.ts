/** Lives and events on a line that shows part of the time axis, with the same scale as the axis. */
import { type AxisView, shareInView } from '../time/axisView.ts';
import type { Day } from '../time/date.ts';
import type { Life } from '../time/life.ts';
import type { TimeScale } from '../time/timeline.ts';

/** A segment of the line, as fractions (0 to 1) of its length. */
export interface LinePart {
  readonly from: number;
  readonly to: number;
}

/** A life on the line. */
export interface LifeBar {
  readonly possible: LinePart;
  /** Lies inside `possible`; null if no day is certain. */
  readonly certain: LinePart | null;
}

/** A line that shows a part of the time axis. */
export interface Line {
  readonly scale: TimeScale;
  /** The visible part of the axis. */
  readonly view: AxisView;
  /** Position of a day, 0 to 1; days outside the line are clamped to its ends. */
  readonly place: (day: Day) => number;
  readonly holds: (day: Day) => boolean;
}

/**
 * The shortest line that shows all given lives and days. A life without a known end extends to the end of the
 * axis, one without a known start from its beginning.
 */
export function lineOf(scale: TimeScale, lives: readonly Life[], days: readonly Day[]): Line {
  const { start: first, end: last } = scale.span;
  const starts = [...days, ...lives.map(({ possible }) => possible.start)];
  const ends = [...days.map((day) => day + 1), ...lives.map(({ possible }) => possible.end)];
  const start = Math.max(Math.min(...starts, last - 1), first);
  const end = Math.min(Math.max(...ends, start + 1), last);
  // The axis ends with its last day, so the end of that day is 1.
  const view = { from: scale.place(start), to: end === last ? 1 : scale.place(end) };
  return {
    scale,
    view,
    place: (day) => Math.min(Math.max(shareInView(view, day >= last ? 1 : scale.place(day)), 0), 1),
    holds: (day) => start <= day && day < end,
  };
}

/** A life as segments of the line. */
export function lifeBar({ place }: Line, { possible, certain }: Life): LifeBar {
  const part = ({ start, end }: Life['possible']): LinePart => ({ from: place(start), to: place(end) });
  return { possible: part(possible), certain: certain && part(certain) };
}

/**
 * Positions for day marks without overlap. The line is divided into `columns` equal columns; marks in one
 * column are stacked, `level` 0 lowest. In the order of the given days.
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
