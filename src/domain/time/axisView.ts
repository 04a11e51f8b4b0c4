/** The visible part of the time axis, from 0 (the left end of the record) to 1. */

/** The visible part, as two places on the axis: 0 is its left end, 1 its right end. */
export interface AxisView {
  readonly from: number;
  readonly to: number;
}

/** All of the axis. */
export const WHOLE_AXIS: AxisView = { from: 0, to: 1 };

/** The narrowest part that can be zoomed to: some weeks of a crowded year. */
const NARROWEST = 0.01;

/** Makes the visible part `factor` times as wide, keeping the place at `anchor` (0 to 1 of that part) where it is. */
export function zoomed({ from, to }: AxisView, factor: number, anchor: number): AxisView {
  const width = Math.min(Math.max((to - from) * factor, NARROWEST), 1);
  const fixed = from + anchor * (to - from);
  return within(fixed - anchor * width, width);
}

/** Moves the visible part by a share of its width. */
export function panned({ from, to }: AxisView, share: number): AxisView {
  return within(from + share * (to - from), to - from);
}

/** Moves the visible part as little as needed so that a place lies in it, off its edges. */
export function revealing(view: AxisView, place: number): AxisView {
  const width = view.to - view.from;
  const margin = width * 0.08;
  if (width >= 1) return view;
  if (place < view.from + margin) return within(place - margin, width);
  if (place > view.to - margin) return within(place + margin - width, width);
  return view;
}

/** A place of the axis as a share of the visible part; below 0 or above 1 it is not visible. */
export function shareInView({ from, to }: AxisView, place: number): number {
  return (place - from) / (to - from);
}

function within(from: number, width: number): AxisView {
  const start = Math.min(Math.max(from, 0), 1 - width);
  return { from: start, to: start + width };
}
