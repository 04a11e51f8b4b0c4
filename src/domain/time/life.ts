/** When something holds, as far as its dates tell. */
import type { Day, EdtfDate, Span } from './date.ts';

/**
 * `possible` is the longest time it may have held, `certain` the time it held for sure:
 * inside `possible`, or null if no day is certain. Both half-open.
 */
export interface Life {
  readonly possible: Span;
  readonly certain: Span | null;
}

/** What can be said of a life on a day. */
export type Status = 'upcoming' | 'in force' | 'uncertain' | 'ended';

/** No beginning and no end. */
export const ALWAYS: Life = spanning({ start: -Infinity, end: Infinity });

/** The life that is certain on each of its days. */
export function spanning(span: Span): Life {
  return { possible: span, certain: span };
}

/**
 * The life between two dates of the record. A start counts from its first day, `[a..b]` is uncertain
 * from a and certain from b. An end is the first day on which it no longer holds; with month or year
 * precision it holds through that month or year; with `[a..b]` it is certain before a and may last
 * until b. A missing date is an open end.
 */
export function lifeBetween(start: EdtfDate | null, end: EdtfDate | null): Life {
  const earliestStart = start ? start.first : -Infinity;
  const latestStart = start?.precision === 'one-of' ? start.after - 1 : earliestStart;
  const earliestEnd = endOf(end, 'earliest');
  const latestEnd = endOf(end, 'latest');
  return {
    possible: { start: earliestStart, end: latestEnd },
    certain: latestStart < earliestEnd ? { start: latestStart, end: earliestEnd } : null,
  };
}

function endOf(end: EdtfDate | null, which: 'earliest' | 'latest'): Day {
  if (!end) return Infinity;
  if (end.precision === 'month' || end.precision === 'year') return end.after;
  return which === 'earliest' ? end.first : end.after - 1;
}

/** The same life with no certain day: announced, or known only to lie somewhere in it. */
export function uncertain(life: Life): Life {
  return { possible: life.possible, certain: null };
}

/** The time in which both lives hold; null if they never meet. */
export function meet(a: Life, b: Life): Life | null {
  const possible = overlap(a.possible, b.possible);
  if (!possible) return null;
  return { possible, certain: a.certain && b.certain && overlap(a.certain, b.certain) };
}

/** The days that lie in both spans; null if there are none. */
export function overlap(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** Whether a span holds a day. */
export function covers(span: Span, day: Day): boolean {
  return span.start <= day && day < span.end;
}

/** What can be said of a life on one day. */
export function statusOn(life: Life, day: Day): Status {
  if (day < life.possible.start) return 'upcoming';
  if (day >= life.possible.end) return 'ended';
  return life.certain && covers(life.certain, day) ? 'in force' : 'uncertain';
}

/** The day itself if it may lie in a life, otherwise the nearest one that may. */
export function dayWithin({ possible }: Life, day: Day): Day {
  return Math.min(Math.max(day, possible.start), possible.end - 1);
}

/** The intervals of a life in order, each certain or not; one begins where the other ends. */
export function partsOf({ possible, certain }: Life): (Span & { readonly certain: boolean })[] {
  if (!certain) return [{ ...possible, certain: false }];
  return [
    { start: possible.start, end: certain.start, certain: false },
    { ...certain, certain: true },
    { start: certain.end, end: possible.end, certain: false },
  ].filter(({ start, end }) => start < end);
}

/** The finite days on which the status of a life changes, in order, each once. */
export function changeDays(life: Life): Day[] {
  const days = [life.possible.start, life.certain?.start, life.certain?.end, life.possible.end];
  return [...new Set(days.filter((day): day is Day => day !== undefined && Number.isFinite(day)))].sort(
    (a, b) => a - b,
  );
}
