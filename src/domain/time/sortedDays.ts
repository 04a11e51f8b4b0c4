/** Search in sorted days: next, previous, nearest, and the interval around a day. */
import type { Day } from './date.ts';

/** The first day after `day`; null if there is none. */
export function nextDay(days: readonly Day[], day: Day): Day | null {
  return days[countUpTo(days, day)] ?? null;
}

/** The last day before `day`; null if there is none. */
export function previousDay(days: readonly Day[], day: Day): Day | null {
  return days[countUpTo(days, day - 1) - 1] ?? null;
}

/** The number of days up to and including `day`. */
export function countUpTo(days: ArrayLike<Day>, day: Day): number {
  return countWhile(days, (one) => one <= day);
}

/** The number of items at the start for which `holds` is true; it must be false for all after them (binary search). */
export function countWhile<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The start of the interval around `day` without changes. `changeDays` are sorted. `-Infinity` before the
 * first of them.
 */
export function intervalStart(changeDays: readonly Day[], day: Day): Day {
  return changeDays[countUpTo(changeDays, day) - 1] ?? -Infinity;
}

/**
 * A day of the same interval without changes as `day`: always the same one, and never infinite. `changeDays` are sorted.
 */
export function dayOfInterval(changeDays: readonly Day[], day: Day): Day {
  const start = intervalStart(changeDays, day);
  return Number.isFinite(start) ? start : (changeDays[0] ?? 1) - 1;
}

/**
 * The one of the sorted `days` nearest to `day` in the range `from` to `to` (both inclusive); `day` itself if
 * the range has none.
 */
export function snap(days: readonly Day[], day: Day, from: Day, to: Day): Day {
  const near = days.slice(countUpTo(days, from - 1), countUpTo(days, to));
  return near.reduce(
    (best, candidate) => (Math.abs(candidate - day) < Math.abs(best - day) ? candidate : best),
    near[0] ?? day,
  );
}
