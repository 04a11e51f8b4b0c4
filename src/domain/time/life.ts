/** When something is in force, given dates that may be uncertain. */
import type { Day, EdtfDate, Span } from './date.ts';

/**
 * `possible`: from the earliest start to the latest end. `certain`: from the latest start to the earliest
 * end, inside `possible`, or null if no day is certain. Both half-open.
 */
export interface Life {
  readonly possible: Span;
  readonly certain: Span | null;
}

/** The status of a life on a day. */
export type Status = 'upcoming' | 'in force' | 'uncertain' | 'ended';

/** A life without start or end. */
export const ALWAYS: Life = spanning({ start: -Infinity, end: Infinity });

/** A life that is certain on every day of a span. */
export function spanning(span: Span): Life {
  return { possible: span, certain: span };
}

/**
 * The life between two recorded dates. A start counts from its first day; `[a..b]` is uncertain from a and
 * certain from b. An end is exclusive: the first day on which it is no longer in force. An end given as a
 * month or year includes that month or year; with `[a..b]` the life is certain before a and possible until b.
 * A missing date leaves that end open.
 */
export function lifeBetween(start: EdtfDate | null, end: EdtfDate | null): Life {
  if (!start && !end) return ALWAYS;
  const earliestStart = start ? start.first : -Infinity;
  const latestStart = start?.precision === 'one-of' ? start.after - 1 : earliestStart;
  const earliestEnd = endOf(end, 'earliest');
  const latestEnd = endOf(end, 'latest');
  const possible = { start: earliestStart, end: latestEnd };
  if (latestStart >= earliestEnd) return { possible, certain: null };
  // Most lives are certain throughout: one object less for each.
  if (latestStart === earliestStart && earliestEnd === latestEnd) return spanning(possible);
  return { possible, certain: { start: latestStart, end: earliestEnd } };
}

function endOf(end: EdtfDate | null, which: 'earliest' | 'latest'): Day {
  if (!end) return Infinity;
  if (end.precision === 'month' || end.precision === 'year') return end.after;
  return which === 'earliest' ? end.first : end.after - 1;
}

/** The same life without a certain day, for announced or undated records. */
export function uncertain(life: Life): Life {
  return { possible: life.possible, certain: null };
}

/** The intersection of two lives; null if they do not overlap. */
export function meet(a: Life, b: Life): Life | null {
  const possible = overlap(a.possible, b.possible);
  if (!possible) return null;
  return { possible, certain: a.certain && b.certain && overlap(a.certain, b.certain) };
}

/** The intersection of two spans; null if they do not overlap. */
export function overlap(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** Whether a span includes a day. */
export function covers(span: Span, day: Day): boolean {
  return span.start <= day && day < span.end;
}

/** The status of a life on a day. */
export function statusOn(life: Life, day: Day): Status {
  if (day < life.possible.start) return 'upcoming';
  if (day >= life.possible.end) return 'ended';
  return life.certain && covers(life.certain, day) ? 'in force' : 'uncertain';
}

/** The day in the possible span nearest to `day`; `day` itself if it lies inside. */
export function dayWithin({ possible }: Life, day: Day): Day {
  return Math.min(Math.max(day, possible.start), possible.end - 1);
}

/** The consecutive intervals of a life, each certain or uncertain; empty ones are omitted. */
export function partsOf({ possible, certain }: Life): (Span & { readonly certain: boolean })[] {
  if (!certain) return [{ ...possible, certain: false }];
  return [
    { start: possible.start, end: certain.start, certain: false },
    { ...certain, certain: true },
    { start: certain.end, end: possible.end, certain: false },
  ].filter(({ start, end }) => start < end);
}

/** The finite days on which the status of one of the lives changes, sorted, without duplicates. */
export function changeDays(...lives: readonly Life[]): Day[] {
  const days = new Set<Day>();
  for (const { possible, certain } of lives) {
    addFinite(possible, days);
    if (certain && certain !== possible) addFinite(certain, days);
  }
  return [...days].sort((a, b) => a - b);
}

function addFinite({ start, end }: Span, days: Set<Day>): void {
  if (Number.isFinite(start)) days.add(start);
  if (Number.isFinite(end)) days.add(end);
}
