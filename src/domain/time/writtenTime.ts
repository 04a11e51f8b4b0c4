/**
 * Reads dates and windows as people write them: for the date field, the search and the address, which all take
 * them to mean the same.
 */
import { type EdtfDate, formatEdtf } from './date.ts';
import { dayMeant, type Handle, type ParsedTime, type Time } from './time.ts';
import { dateOf, type DateParts, readingsOf, tidied } from './writtenDate.ts';

/** What a text means. */
export type Written =
  /** A day, a month, a year, or several days such as `4–5 June 2024`. */
  | { readonly kind: 'date'; readonly date: EdtfDate }
  /** Two dates, each with its year, the earlier first. */
  | { readonly kind: 'window'; readonly start: EdtfDate; readonly end: EdtfDate }
  /** `../2024-07-01`. */
  | { readonly kind: 'so-far'; readonly date: EdtfDate };

/** A text that can mean several dates: `03/04/2024`. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly one: EdtfDate;
  readonly other: EdtfDate;
}

/** Longer texts are no dates. */
const LONGEST = 120;

/** What stands between the two dates of a range. */
const BETWEEN = / ?(?:[-/]|\b(?:to|and|until|till|through)\b|부터|에서) ?/gu;

/** Reads a text; null if it is not a date, or one that does not exist. Never throws. */
export function readWritten(text: string): Written | Ambiguous | null {
  if (text.length > LONGEST) return null;
  const open = /^\s*\.\.\//u.test(text);
  const tidy = tidied(text);
  if (!open && text.includes('..')) return null;
  const alone = oneOf(readingsOf(tidy, 'alone').map((parts) => written(dateOf(parts))));
  if (open) return alone?.kind === 'date' ? { kind: 'so-far', date: alone.date } : null;
  if (alone) return alone;
  for (const {
    0: { length },
    index,
  } of tidy.matchAll(BETWEEN)) {
    const left = readingsOf(tidy.slice(0, index), 'left');
    const right = readingsOf(tidy.slice(index + length), 'right');
    const range = oneOf(left.flatMap((from) => right.map((to) => rangeOf(from, to))));
    if (range) return range;
  }
  return null;
}

/** The days that are written, as one date. */
export function daysOf(found: Written): EdtfDate {
  return found.kind === 'window'
    ? { precision: 'interval', first: found.start.first, after: found.end.after }
    : found.date;
}

/**
 * The time that is meant where `time` is shown. In a window a date sets the end that `handle` names, several days
 * or a date without `handle` set both. A window can end before it starts, if one end was set beyond the other.
 */
export function timeMeant(found: Written, time: Time, handle?: Handle): ParsedTime {
  if (found.kind === 'window') {
    const { start, end } = found;
    return {
      time: { mode: 'between', start: dayMeant(start, 'between', 'start'), day: dayMeant(end, 'between') },
      span: { start: start.first, end: end.after },
    };
  }
  const { date } = found;
  const span = { start: date.first, end: date.after };
  if (found.kind === 'so-far' || time.mode === 'so-far') {
    return { time: { mode: 'so-far', day: dayMeant(date, 'so-far') }, span: { ...span, start: -Infinity } };
  }
  if (time.mode === 'on') return { time: { mode: 'on', day: dayMeant(date, 'on') }, span };
  const both = handle === undefined || date.precision === 'interval';
  const start = both || handle === 'start' ? dayMeant(date, 'between', 'start') : time.start;
  const day = both || handle === 'day' ? dayMeant(date, 'between') : time.day;
  return { time: { mode: 'between', start, day }, span };
}

function written(date: EdtfDate | null): Written | null {
  return date && { kind: 'date', date };
}

/** The only reading that exists, `ambiguous` for several, null for none. */
function oneOf(readings: readonly (Written | null)[]): Written | Ambiguous | null {
  const real = new Map(readings.flatMap((one) => (one ? [[formatEdtf(daysOf(one)), one] as const] : [])));
  const [first = null, second] = real.values();
  return first && second ? { kind: 'ambiguous', one: daysOf(first), other: daysOf(second) } : first;
}

/** A window if both dates have their year, otherwise several days. */
function rangeOf(from: DateParts, to: DateParts): Written | null {
  const start = dateOf(completed(from, to));
  const end = dateOf(completed(to, from));
  if (!start || !end) return null;
  if (from.year !== undefined && to.year !== undefined) {
    return start.first < end.after
      ? { kind: 'window', start, end }
      : { kind: 'window', start: end, end: start };
  }
  if (start.after > end.after || start.first >= end.first) return null;
  return { kind: 'date', date: { precision: 'interval', first: start.first, after: end.after } };
}

/** A date with the year, and for a day the month, of the other end of the range where it has none. */
function completed({ year, month, day }: DateParts, other: DateParts): DateParts {
  return {
    year: year ?? other.year,
    month: month ?? (day === undefined ? undefined : other.month),
    day,
  };
}
