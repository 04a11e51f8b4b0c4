/** Playback of time. */
import type { Day } from './date.ts';
import { nextDay } from './sortedDays.ts';

/** Playback speeds; 1 is normal. */
export const SPEEDS = [0.5, 1, 1.5, 2, 4, 8] as const;
/** One of `SPEEDS`. */
export type Speed = (typeof SPEEDS)[number];

/** Milliseconds for which playback holds on a day with an event, at speed 1. */
const HOLD_MS = 1200;
/** Longest transition between two events, in milliseconds at speed 1. */
const LONGEST_TRANSITION_MS = 600;
/** Milliseconds per day during a transition, at speed 1. */
const MS_PER_QUIET_DAY = 8;

/** A segment of playback: the hold on a day, then the transition to the next day with an event. */
export interface Segment {
  /** The day of the next event, where the segment ends. */
  readonly to: Day;
  /** Durations in milliseconds: the hold on the day before, then the transition to `to`. */
  readonly hold: number;
  readonly transition: number;
}

/**
 * The next segment of playback from a day: a hold if the day has an event, then a transition to the next
 * event. Null if no event day follows up to `until` (inclusive).
 */
export function nextSegment(eventDays: readonly Day[], day: Day, until: Day, speed: Speed): Segment | null {
  const to = nextDay(eventDays, day);
  if (to === null || to > until) return null;
  const hold = eventDays.includes(day) ? HOLD_MS : 0;
  const transition = Math.min((to - day) * MS_PER_QUIET_DAY, LONGEST_TRANSITION_MS);
  return { to, hold: hold / speed, transition: transition / speed };
}

/** The day reached `elapsed` milliseconds into a segment; during the hold this is `from`. */
export function dayAfter(segment: Segment, from: Day, elapsed: number): Day {
  const share = (elapsed - segment.hold) / segment.transition;
  if (share <= 0) return from;
  return share >= 1 ? segment.to : from + Math.floor((segment.to - from) * share);
}
