/** How time passes while it plays. */
import type { Day } from './date.ts';
import { nextDay } from './sortedDays.ts';

/** How many times faster than normal playback can be. */
export const SPEEDS = [0.5, 1, 1.5, 2, 4, 8] as const;
/** One of `SPEEDS`. */
export type Speed = (typeof SPEEDS)[number];

/** How long a day with an event stays, in milliseconds at speed 1. */
const DWELL = 1200;
/** The longest that time takes to pass from one event to the next. */
const LONGEST_PASSAGE = 600;
/** The pace of a passage: milliseconds for a day in which nothing happens. */
const PER_DAY = 8;

/** A part of playback: the hold on a day, then the transition to the next day with an event. */
export interface Leg {
  /** The day with the next event, and where this leg ends. */
  readonly to: Day;
  /** Milliseconds for which the day before stays, then those in which time passes to `to`. */
  readonly dwell: number;
  readonly passage: number;
}

/**
 * The next leg of playing from a day: first it stays, if the day has an event, then time passes quickly
 * to the next day that has one. Null after the last day of `eventDays` up to `until`.
 */
export function nextLeg(eventDays: readonly Day[], day: Day, until: Day, speed: Speed): Leg | null {
  const to = nextDay(eventDays, day);
  if (to === null || to > until) return null;
  const dwell = eventDays.includes(day) ? DWELL : 0;
  const passage = Math.min((to - day) * PER_DAY, LONGEST_PASSAGE);
  return { to, dwell: dwell / speed, passage: passage / speed };
}

/** The day that a leg has reached after some milliseconds; it stays on its first day while it dwells. */
export function dayAfter(leg: Leg, from: Day, elapsed: number): Day {
  const share = (elapsed - leg.dwell) / leg.passage;
  if (share <= 0) return from;
  return share >= 1 ? leg.to : from + Math.floor((leg.to - from) * share);
}
