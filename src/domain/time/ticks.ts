/** Ticks of the time axis: years, months or days, as space permits. */
import { type AxisView, shareInView } from './axisView.ts';
import type { Day } from './date.ts';
import { calendarOf, dayOf, yearStart } from './date.ts';
import type { TimeScale } from './timeline.ts';

/** A labelled tick of the axis. */
export interface Tick {
  readonly day: Day;
  readonly level: 'year' | 'month' | 'day';
  /** Fraction of the visible part, 0 to 1. */
  readonly place: number;
}

/** Width in pixels needed by a label of each level. */
const ROOM = { year: 38, month: 46, day: 26 };

/**
 * The visible ticks whose labels fit on an axis of `width` pixels, in order. A tick too close to a more
 * important one is omitted.
 */
export function ticks(scale: TimeScale, view: AxisView, width: number): Tick[] {
  const placed: Tick[] = [];
  const add = (level: Tick['level'], days: readonly Day[]) => {
    for (const day of days) {
      const place = shareInView(view, scale.place(day));
      // A label is to the right of its tick.
      if (place < 0 || (1 - place) * width < ROOM[level] * 0.75) continue;
      const clear = placed.every((other) => Math.abs(other.place - place) * width >= ROOM[level]);
      if (clear) placed.push({ day, level, place });
    }
  };
  const first = scale.dayAt(view.from);
  const last = scale.dayAt(view.to);
  const [firstYear, lastYear] = [calendarOf(first).year, calendarOf(last).year];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  // Wide years first: of two that are too close, the one with more events keeps its label.
  const widths = new Map(scale.years.map(({ year, from, to }) => [year, to - from]));
  const byWidth = [...years].sort((a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0));
  add('year', byWidth.map(yearStart));

  const months = years.flatMap((year) =>
    Array.from({ length: 11 }, (_, i) => dayOf(year, i + 2, 1) as Day).filter(
      (day) => first <= day && day <= last,
    ),
  );
  const room = (from: Day, to: Day) =>
    (scale.place(to) - scale.place(from)) * (width / (view.to - view.from));
  // Quarters before months, so that labels are evenly spaced.
  const quarters = months.filter((day) => calendarOf(day).month % 3 === 1);
  add(
    'month',
    quarters.filter((day) => room(day, day + 90) >= ROOM.month),
  );
  add(
    'month',
    months.filter((day) => room(day, day + 28) >= ROOM.month),
  );
  if (last - first <= 120) {
    const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    add(
      'day',
      days.filter((day) => room(day, day + 1) >= ROOM.day),
    );
  }
  return placed.sort((a, b) => a.day - b.day);
}
