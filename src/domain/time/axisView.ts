/** The visible part of the time axis, from 0 (the first day of the record) to 1. */
import type { Day } from './date.ts';
import type { TimeScale } from './timeline.ts';

/** Start and end of the visible part, as fractions of the axis. */
export interface AxisView {
  readonly from: number;
  readonly to: number;
}

/** The whole axis. */
export const WHOLE_AXIS: AxisView = { from: 0, to: 1 };

/** The narrowest visible part: a few weeks in a busy year. */
const NARROWEST = 0.01;

/**
 * Makes the visible part `factor` times as wide around `anchor` (0 to 1 of that part), within the axis and
 * the narrowest width.
 */
export function zoomed({ from, to }: AxisView, factor: number, anchor: number): AxisView {
  const width = Math.min(Math.max((to - from) * factor, NARROWEST), 1);
  const fixed = from + anchor * (to - from);
  return within(fixed - anchor * width, width);
}

/** Moves the visible part by a fraction of its width, within the axis. */
export function panned({ from, to }: AxisView, share: number): AxisView {
  return within(from + share * (to - from), to - from);
}

/** Moves the visible part by the least distance that brings a position into it, with a margin of 8%. */
export function revealing(view: AxisView, place: number): AxisView {
  const width = view.to - view.from;
  const margin = width * 0.08;
  if (width >= 1) return view;
  if (place < view.from + margin) return within(place - margin, width);
  if (place > view.to - margin) return within(place + margin - width, width);
  return view;
}

/** A position on the axis as a fraction of the visible part; below 0 or above 1 it is not visible. */
export function shareInView({ from, to }: AxisView, place: number): number {
  return (place - from) / (to - from);
}

/**
 * The part of the axis from one day to another, both inclusive, clamped to the axis. A part that is much narrower than
 * zooming allows is extended by whole days at both ends.
 */
export function axisViewOf(scale: TimeScale, start: Day, end: Day): AxisView {
  const { span } = scale;
  const from = scale.place(start);
  const to = end + 1 < span.end ? scale.place(end + 1) : 1;
  const narrow = to - from < NARROWEST / 2 && (start > span.start || end + 1 < span.end);
  return narrow ? axisViewOf(scale, start - 1, end + 1) : { from, to };
}

/** The first and the last day of a part, the inverse of `axisViewOf`. A day that is cut off at the end is left out. */
export function daysInView(scale: TimeScale, { from, to }: AxisView): { start: Day; end: Day } {
  const start = scale.dayAt(from);
  const after = to < 1 ? scale.dayAt(to) : scale.span.end;
  return { start, end: Math.max(start, after - 1) };
}

function within(from: number, width: number): AxisView {
  const start = Math.min(Math.max(from, 0), 1 - width);
  return { from: start, to: start + width };
}
