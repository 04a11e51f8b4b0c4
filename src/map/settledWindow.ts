/** The window that the map is given: the same for all times that look the same. Pure. */
import type { Day } from '../domain/date.ts';
import type { Time } from '../domain/time.ts';
import { nextDay, stretchStart } from '../domain/timeline.ts';
import type { LensRecord } from '../state/lensRecord.ts';
import { FAR_FUTURE, FAR_PAST, type MapWindow, windowOf } from './layers/when.ts';

/** The window of a time, each of its days moved to the turn from which on the map shows the same. */
export function settledWindow({ turns }: LensRecord, time: Time): MapWindow {
  const stretch = (day: Day) => Math.max(stretchStart(turns, day), FAR_PAST);
  const { from, to, since, aged, drawn } = windowOf(time);
  return {
    from: stretch(from),
    to: stretch(to),
    // What begins on the first day of a window belongs to it.
    since: since === FAR_PAST ? FAR_PAST : (nextDay(turns, since - 1) ?? FAR_FUTURE),
    aged: stretch(aged),
    drawn,
  };
}

/** Whether two windows are equal. */
export function sameWindow(a: MapWindow, b: MapWindow): boolean {
  return (Object.keys(a) as (keyof MapWindow)[]).every((name) => a[name] === b[name]);
}
