/** The selected time: a date, everything up to a date, or a window. */
import type { Day, EdtfDate, Span } from './date.ts';
import { formatDay, parseEdtf } from './date.ts';

/** A date, everything up to a date, or a window between two dates. */
export type Time =
  | { readonly mode: 'on'; readonly day: Day }
  | { readonly mode: 'so-far'; readonly day: Day }
  /** Both days are inclusive. */
  | { readonly mode: 'between'; readonly start: Day; readonly day: Day };

/** The mode of the selected time. */
export type Mode = Time['mode'];

/** The modes, in the order of the menu. */
export const MODES: readonly Mode[] = ['on', 'so-far', 'between'];

/** The EDTF text of a time: `2024-07-01`, `../2024-07-01` (open start) or `2023-01-01/2024-07-01`. */
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

/** A handle of the timeline: the start of a window, or the date (which is the end of a window). */
export type Handle = 'start' | 'day';

/** The day that a handle sets; the date if the time has no start. */
export function dayOfHandle(time: Time, handle: Handle): Day {
  return handle === 'start' && time.mode === 'between' ? time.start : time.day;
}

/**
 * The day to which a typed or linked date resolves. A month or a year resolves to its first day in the mode
 * `on` and as the start of a window, otherwise to its last day.
 */
export function dayMeant({ first, after }: EdtfDate, mode: Mode, handle: Handle = 'day'): Day {
  return mode === 'on' || handle === 'start' ? first : after - 1;
}

/**
 * A parsed time, with the span of days that its text covers: 30 days for `2024-06`, everything up to the end
 * of 2024 for `../2024`.
 */
export interface ParsedTime {
  readonly time: Time;
  readonly span: Span;
}

/**
 * Parses the output of `formatTime`, and also months and years in place of days (`dayMeant`). Null for any
 * other text, and for a window that ends before it starts.
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

/** A day, a month or a year; null for other EDTF dates and for any other text. */
function parseDate(text: string): EdtfDate | null {
  const date = parseEdtf(text);
  return date?.precision === 'one-of' || date?.precision === 'interval' ? null : date;
}

/** The same date in another mode. A window starts at `start`, or at the date if that is earlier. */
export function inMode(time: Time, mode: Mode, start: Day): Time {
  return mode === 'between'
    ? { mode, start: Math.min(start, time.day), day: time.day }
    : { mode, day: time.day };
}

/** Whether a span is shown: it includes the date, starts by the date, or overlaps the window. */
export function showsSpan(time: Time, span: Span): boolean {
  return span.start <= time.day && span.end > firstDayOf(time);
}

/**
 * The items whose spans are shown, in the given order, as a function of the time. The days are copied, because most
 * items are not shown, and reading thousands of objects at each step of the date takes milliseconds.
 */
export function shownSpans<T extends Span>(items: readonly T[]): (time: Time) => T[] {
  const starts = Float64Array.from(items, ({ start }) => start);
  const ends = Float64Array.from(items, ({ end }) => end);
  return (time) => {
    const { day } = time;
    const first = firstDayOf(time);
    const shown: T[] = [];
    for (let i = 0; i < items.length; i++) {
      if ((starts[i] as Day) <= day && (ends[i] as Day) > first) shown.push(items[i] as T);
    }
    return shown;
  };
}

/** The first selected day; `-Infinity` in the mode `so-far`. */
export function firstDayOf(time: Time): Day {
  return time.mode === 'between' ? time.start : time.mode === 'on' ? time.day : -Infinity;
}
