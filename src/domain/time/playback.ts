/** How time passes while it plays. */
import type { Day } from './date.ts';
import { nextDay } from './sortedDays.ts';

/** How many times faster than normal playback can be. */
export const SPEEDS = [0.5, 1, 1.5, 2, 4, 8] as const;
/** One of `SPEEDS`. */
export type Speed = (typeof SPEEDS)[number];

/** How long a day with an event stays, in milliseconds at speed 1. */
const HOLD_MS = 1200;
/** The longest that time takes to pass from one event to the next. */
const LONGEST_TRANSITION_MS = 600;
/** The pace of a transition: milliseconds for a day in which nothing happens. */
const MS_PER_QUIET_DAY = 8;

/** A part of playback: the hold on a day, then the transition to the next day with an event. */
export interface Segment {
  /** The day with the next event, and where this segment ends. */
  readonly to: Day;
  /** Milliseconds for which the day before stays, then those in which time passes to `to`. */
  readonly hold: number;
  readonly transition: number;
}

/**
 * The next segment of playback from a day: first it holds, if the day has an event, then time passes quickly
 * to the next day that has one. Null after the last day of `eventDays` up to `until`.
 */
export function nextSegment(eventDays: readonly Day[], day: Day, until: Day, speed: Speed): Segment | null {
  const to = nextDay(eventDays, day);
  if (to === null || to > until) return null;
  const hold = eventDays.includes(day) ? HOLD_MS : 0;
  const transition = Math.min((to - day) * MS_PER_QUIET_DAY, LONGEST_TRANSITION_MS);
  return { to, hold: hold / speed, transition: transition / speed };
}

/** The day that a segment has reached after some milliseconds; on hold it is still the day before. */
export function dayAfter(segment: Segment, from: Day, elapsed: number): Day {
  const share = (elapsed - segment.hold) / segment.transition;
  if (share <= 0) return from;
  return share >= 1 ? segment.to : from + Math.floor((segment.to - from) * share);
}
