/** The scale of the time axis. */
import type { Day, Span } from './date.ts';
import { calendarOf, yearStart } from './date.ts';

/** Minimum width of a year, as a fraction of the widest, so that every year remains a pointer target. */
const NARROWEST = 0.09;

interface YearPiece extends Span {
  readonly year: number;
  /** Start and end on the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** The mapping between days and positions on an axis. */
export interface TimeScale {
  readonly span: Span;
  /** The years of the span with their positions; `empty` if a year has no events. */
  readonly years: readonly { year: number; from: number; to: number; empty: boolean }[];
  /** Position of a day, 0 to 1; days outside the span are clamped. */
  readonly place: (day: Day) => number;
  /** The day at a position from 0 to 1; positions outside are clamped to the span. */
  readonly dayAt: (place: number) => Day;
}

/**
 * A scale on which the width of a year grows with the square root of its number of events. Within a year the
 * scale is linear.
 */
export function timeScale(span: Span, eventDays: readonly Day[]): TimeScale {
  const firstYear = calendarOf(span.start).year;
  const lastYear = calendarOf(span.end - 1).year;
  const count = new Map<number, number>();
  for (const day of eventDays) {
    const { year } = calendarOf(day);
    count.set(year, (count.get(year) ?? 0) + 1);
  }
  const maxCount = Math.max(1, ...count.values());
  const raw = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
    const year = firstYear + i;
    const start = Math.max(span.start, yearStart(year));
    const end = Math.min(span.end, yearStart(year + 1));
    const share = (end - start) / (yearStart(year + 1) - yearStart(year));
    const width =
      Math.max(NARROWEST, Math.sqrt((count.get(year) ?? 0) / maxCount)) * Math.max(share, NARROWEST);
    return { year, start, end, width };
  });
  const total = raw.reduce((sum, { width }) => sum + width, 0);
  let edge = 0;
  const pieces = raw.map(({ year, start, end, width }): YearPiece => {
    const from = edge / total;
    edge += width;
    return { year, start, end, from, to: edge / total };
  });
  const clampPlace = (place: number) => Math.min(Math.max(place, 0), 1);

  return {
    span,
    years: pieces.map(({ year, from, to }) => ({ year, from, to, empty: !count.has(year) })),
    place: (day) => {
      const piece = pieces.findLast(({ start }) => start <= day) ?? (pieces[0] as YearPiece);
      const share = (day - piece.start) / (piece.end - piece.start);
      return clampPlace(piece.from + share * (piece.to - piece.from));
    },
    dayAt: (place) => {
      const at = clampPlace(place);
      const piece = pieces.findLast(({ from }) => from <= at) ?? (pieces[0] as YearPiece);
      const share = (at - piece.from) / (piece.to - piece.from);
      const day = Math.floor(piece.start + share * (piece.end - piece.start) + 1e-9);
      return Math.min(Math.max(day, span.start), span.end - 1);
    },
  };
}
