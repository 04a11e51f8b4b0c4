/** Which time is looked at: a date, everything so far, or a window. */
import type { Day, Span } from './date.ts';
import { formatDay, parseDay, parseEdtf } from './date.ts';

export type Time =
  | { readonly mode: 'on'; readonly day: Day }
  | { readonly mode: 'so-far'; readonly day: Day }
  /** Both days belong to the window. */
  | { readonly mode: 'between'; readonly start: Day; readonly day: Day };

export type Mode = Time['mode'];

export const MODES: readonly Mode[] = ['on', 'so-far', 'between'];

/** `2024-07-01`, `../2024-07-01` or `2023-01-01/2024-07-01`: EDTF, an open start being `..`. */
export function formatTime(time: Time): string {
  switch (time.mode) {
    case 'on':
      return formatDay(time.day);
    case 'so-far':
      return `../${formatDay(time.day)}`;
    case 'between':
      return `${formatDay(time.start)}/${formatDay(time.day)}`;
  }
}

/**
 * Reads what `formatTime` writes, and dates of a month or a year: alone or as a start they stand for
 * their first day, as the end of an interval for their last. Anything else gives null.
 */
export function parseTime(text: string): Time | null {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) return null;
  if (second === undefined) {
    const day = firstDay(first);
    return day === null ? null : { mode: 'on', day };
  }
  const day = lastDay(second);
  if (day === null) return null;
  if (first === '..') return { mode: 'so-far', day };
  const start = firstDay(first);
  return start === null || start > day ? null : { mode: 'between', start, day };
}

function firstDay(text: string): Day | null {
  return parseDay(text) ?? plain(text)?.first ?? null;
}

function lastDay(text: string): Day | null {
  const date = plain(text);
  return date ? date.after - 1 : null;
}

function plain(text: string) {
  const date = parseEdtf(text);
  return date?.form === 'one-of' || date?.form === 'interval' ? null : date;
}

/** The same time in another mode; a window begins a year before the date, or where `start` says. */
export function inMode(time: Time, mode: Mode, start: Day): Time {
  return mode === 'between'
    ? { mode, start: Math.min(start, time.day), day: time.day }
    : { mode, day: time.day };
}

/** Whether something that holds for a span of days is shown: on the date, by the date, or at any moment of the window. */
export function showsSpan(time: Time, span: Span): boolean {
  return span.start <= time.day && span.end > firstDayOf(time);
}

/** The first day that is looked at; minus infinity for everything so far. */
export function firstDayOf(time: Time): Day {
  return time.mode === 'between' ? time.start : time.mode === 'on' ? time.day : -Infinity;
}
