/** Number of events per interval (histogram of the time axis). */
import type { Day, Span } from './date.ts';
import { calendarOf, dayOf, yearStart } from './date.ts';

/** An interval with its number of events, at least 1. */
export interface Bin extends Span {
  readonly count: number;
}

/** The months of a span that have events, in order, clipped to the span. Expects sorted days. */
export function byMonth(days: readonly Day[], span: Span): Bin[] {
  return binned(days, span, (day) => {
    const { year, month } = calendarOf(day);
    const end = month === 12 ? yearStart(year + 1) : (dayOf(year, month + 1, 1) as Day);
    return { start: dayOf(year, month, 1) as Day, end };
  });
}

/** The days of a span that have events, in order. Expects sorted days. */
export function byDay(days: readonly Day[], span: Span): Bin[] {
  return binned(days, span, (day) => ({ start: day, end: day + 1 }));
}

function binned(days: readonly Day[], span: Span, binOf: (day: Day) => Span): Bin[] {
  const bins: Bin[] = [];
  for (const day of days) {
    if (day < span.start || day >= span.end) continue;
    const last = bins.at(-1);
    if (last && day < last.end) {
      bins[bins.length - 1] = { ...last, count: last.count + 1 };
      continue;
    }
    const { start, end } = binOf(day);
    bins.push({ start: Math.max(start, span.start), end: Math.min(end, span.end), count: 1 });
  }
  return bins;
}
