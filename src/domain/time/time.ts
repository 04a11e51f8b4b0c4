/** Which time is looked at: a date, everything so far, or a window. */
import type { Day, EdtfDate, Span } from './date.ts';
import { formatDay, parseEdtf } from './date.ts';

/** A date, everything up to a date, or a window between two dates. */
export type Time =
  | { readonly mode: 'on'; readonly day: Day }
  | { readonly mode: 'so-far'; readonly day: Day }
  /** Both days belong to the window. */
  | { readonly mode: 'between'; readonly start: Day; readonly day: Day };

/** How the time is looked at. */
export type Mode = Time['mode'];

/** The modes, in the order in which they are offered. */
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

/** The two ends of a window; in the other modes there is the date, `day`, alone. */
export type Handle = 'start' | 'day';

/**
 * The day that a typed or linked date means. A month or a year means its first day on a date and as the
 * start of a window, and its last day as the end of a window and of everything so far.
 */
export function dayMeant({ first, after }: EdtfDate, mode: Mode, handle: Handle = 'day'): Day {
  return mode === 'on' || handle === 'start' ? first : after - 1;
}

/** A time that was read, with all the days that its text names: `2024-06` names thirty, `../2024` all up to its end. */
export interface ParsedTime {
  readonly time: Time;
  readonly span: Span;
}

/**
 * Reads what `formatTime` writes, where a date may be a month or a year as well (`dayMeant`). Null for
 * anything else, and for a window that ends before it begins.
 */
export function parseTime(text: string): ParsedTime | null {
  const parts = text.split('/');
  const [first = '', second] = parts;
  if (parts.length > 2) return null;
  const date = parseDate(second ?? first);
  if (!date) return null;
  if (second === undefined) {
    const { first: start, after: end } = date;
    return { time: { mode: 'on', day: dayMeant(date, 'on') }, span: { start, end } };
  }
  if (first === '..') {
    const day = dayMeant(date, 'so-far');
    return { time: { mode: 'so-far', day }, span: { start: -Infinity, end: date.after } };
  }
  const from = parseDate(first);
  if (!from) return null;
  const [start, day] = [dayMeant(from, 'between', 'start'), dayMeant(date, 'between')];
  return start > day ? null : { time: { mode: 'between', start, day }, span: { start, end: date.after } };
}

/** A day, a month or a year; null for other dates of EDTF and for any other text. */
function parseDate(text: string): EdtfDate | null {
  const date = parseEdtf(text);
  return date?.precision === 'one-of' || date?.precision === 'interval' ? null : date;
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
