/**
 * Calendar days as integers, and the subset of EDTF (ISO 8601-2) used in the record. Dates are local to the
 * place of the event, but are counted as UTC days.
 */

/** Whole days since 1970-01-01 (UTC). */
export type Day = number;

/** Half-open: includes `start`, excludes `end`. `Infinity` means no end. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/**
 * A parsed EDTF expression. `first` is its first day, `after` the day after its last. `one-of` is `[a..b]`,
 * one unknown day of several; `interval` is `a/b`, all days from a to b.
 */
export interface EdtfDate {
  readonly precision: 'day' | 'month' | 'year' | 'one-of' | 'interval';
  readonly first: Day;
  readonly after: Day;
}

const MS_PER_DAY = 86_400_000;

/**
 * The day of a proleptic Gregorian date, from the year 1000 on; null if the calendar has no such day. Months
 * count from 1.
 */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const check = new Date(time);
  const real =
    year >= 1000 &&
    check.getUTCFullYear() === year &&
    check.getUTCMonth() === month - 1 &&
    check.getUTCDate() === date;
  return real ? time / MS_PER_DAY : null;
}

/** Year, month (from 1) and day of the month (from 1). */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const d = new Date(day * MS_PER_DAY);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

/** Formats a day as `2024-07-01`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Parses `2024-07-01`; null for any other text and for days that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 1 January of a year. */
export function yearStart(year: number): Day {
  return Date.UTC(year, 0, 1) / MS_PER_DAY;
}

/** The same date `years` later, or earlier if negative. 29 February becomes 28 February in common years. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date) ?? (dayOf(year + years, month, date - 1) as Day);
}

/** The EDTF text of a date, the inverse of `parseEdtf`. */
export function formatEdtf({ precision, first, after }: EdtfDate): string {
  const [from, to] = [formatDay(first), formatDay(after - 1)];
  switch (precision) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'year':
      return from.slice(0, 4);
    case 'one-of':
      return `[${from}..${to}]`;
    case 'interval':
      return `${from}/${to}`;
  }
}

/**
 * Parses a day, a month, a year, `[a..b]` or `a/b` (days, a before b). Null for any other text and for dates
 * that do not exist.
 */
export function parseEdtf(text: string): EdtfDate | null {
  const day = parseDay(text);
  if (day !== null) return { precision: 'day', first: day, after: day + 1 };

  const monthOrYear = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  if (monthOrYear) {
    const year = Number(monthOrYear[1]);
    const month = monthOrYear[2] === undefined ? null : Number(monthOrYear[2]);
    const first = dayOf(year, month ?? 1, 1);
    if (first === null) return null;
    if (month === null) return { precision: 'year', first, after: yearStart(year + 1) };
    const after = month === 12 ? yearStart(year + 1) : (dayOf(year, month + 1, 1) as Day);
    return { precision: 'month', first, after };
  }

  const pair = /^\[(.{10})\.\.(.{10})\]$/.exec(text) ?? /^(.{10})\/(.{10})$/.exec(text);
  if (!pair) return null;
  const first = parseDay(pair[1] as string);
  const last = parseDay(pair[2] as string);
  if (first === null || last === null || last <= first) return null;
  return { precision: text.startsWith('[') ? 'one-of' : 'interval', first, after: last + 1 };
}
