/** The way from one scene to the next: the camera flies, and time passes. */
import type { Day } from '../time/date.ts';
import type { Time } from '../time/time.ts';

/** How long the way takes, in milliseconds. */
export const PASSAGE_MS = 2000;

/** The time after a share (0 to 1) of the way between two times, slow at both ends; its mode is that of `to`. */
export function timeBetween(from: Time, to: Time, share: number): Time {
  const eased = share * share * (3 - 2 * share);
  const between = (a: Day, b: Day) => Math.round(a + (b - a) * eased);
  const day = between(from.day, to.day);
  if (to.mode !== 'between') return { ...to, day };
  const start = between(from.mode === 'between' ? from.start : Math.min(to.start, from.day), to.start);
  return { ...to, start: Math.min(start, day), day };
}
