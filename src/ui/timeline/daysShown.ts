/** The days that the axis shows. */
import type { AxisView } from '../../domain/time/axisView.ts';
import type { Span } from '../../domain/time/date.ts';
import type { TimeScale } from '../../domain/time/timeline.ts';

/** The days of a part of the axis, those cut off at its ends included; the end is exclusive. */
export function daysShown(scale: TimeScale, { from, to }: AxisView): Span {
  return { start: scale.dayAt(from), end: scale.dayAt(to) + 1 };
}
