/** Searching sorted days: the next, the previous, the nearest, and the interval between two. */
import type { Day } from './date.ts';

/** The first of the sorted days that is later than `day`; null if there is none. */
export function nextDay(days: readonly Day[], day: Day): Day | null {
  return days[countUpTo(days, day)] ?? null;
}

/** The last of the sorted days that is earlier than `day`; null if there is none. */
export function previousDay(days: readonly Day[], day: Day): Day | null {
  return days[countUpTo(days, day - 1) - 1] ?? null;
}

/** How many of the sorted days are not later than `day`. */
export function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The first day of the interval around `day` in which nothing changes; `changeDays` are the sorted days on
 * which something does. Before the first of them it is `-Infinity`.
 */
export function intervalStart(changeDays: readonly Day[], day: Day): Day {
  return changeDays[countUpTo(changeDays, day) - 1] ?? -Infinity;
}

/**
 * The day of the sorted `days` that is nearest to `day` among those from `from` to `to` (both inclusive);
 * `day` itself if none is there.
 */
export function snap(days: readonly Day[], day: Day, from: Day, to: Day): Day {
  const near = days.slice(countUpTo(days, from - 1), countUpTo(days, to));
  return near.reduce(
    (best, candidate) => (Math.abs(candidate - day) < Math.abs(best - day) ? candidate : best),
    near[0] ?? day,
  );
}
