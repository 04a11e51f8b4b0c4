/** The filters that time moves: the days of each feature against one global state, `window`. */
import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Day } from '../../domain/date.ts';
import type { Time } from '../../domain/time.ts';

/** MapLibre's features carry no infinities: an open start or end is a day that no date reaches. */
export const FAR_PAST = -1_000_000;
export const FAR_FUTURE = 1_000_000;

/** What the map is told of the time. All are days. */
export interface MapWindow {
  /** Shown is what begins up to `to` and ends after `from`. */
  readonly from: Day;
  readonly to: Day;
  /** Events are shown from this first day on, and while their year lasts beyond `aged`. */
  readonly since: Day;
  readonly aged: Day;
  /** What begins after this day is drawn stroke by stroke (`motion`), and not by its layer. */
  readonly drawn: Day;
}

/** The global state before anything is known: nothing is shown. */
export const NO_WINDOW: MapWindow = {
  from: FAR_PAST,
  to: FAR_PAST,
  since: FAR_PAST,
  aged: FAR_PAST,
  drawn: FAR_FUTURE,
};

/** The window of a time. */
export function windowOf(time: Time): MapWindow {
  const to = time.day;
  switch (time.mode) {
    case 'on':
      return { from: to, to, since: FAR_PAST, aged: to, drawn: FAR_FUTURE };
    case 'so-far':
      return { from: FAR_PAST, to, since: FAR_PAST, aged: FAR_PAST, drawn: FAR_FUTURE };
    case 'between':
      return { from: time.start, to, since: time.start, aged: FAR_PAST, drawn: FAR_FUTURE };
  }
}

/** A day of the window, in an expression. */
export function windowDay(name: keyof MapWindow): ExpressionSpecification {
  return ['number', ['get', name, ['object', ['global-state', 'window']]]];
}

const start: ExpressionSpecification = ['number', ['get', 'start']];
const end: ExpressionSpecification = ['number', ['get', 'end']];

/** The predicate `showsSpan` of `domain/time`. */
export const showsSpan: ExpressionFilterSpecification = [
  'all',
  ['<=', start, windowDay('to')],
  ['>', end, windowDay('from')],
];

/** The predicate `showsEvent` of `domain/time`; `end` is when an event's year is over. */
export const showsEvent: ExpressionFilterSpecification = [
  'all',
  ['<=', start, windowDay('to')],
  ['>=', start, windowDay('since')],
  ['>', end, windowDay('aged')],
];

/** Whether what a feature stands for is over on the last day of the window. */
export const over: ExpressionSpecification = ['<=', end, windowDay('to')];

/** Whether it began within a window; never true on a date or so far. */
export const began: ExpressionSpecification = [
  'all',
  ['>', windowDay('since'), FAR_PAST],
  ['>=', start, windowDay('since')],
];

/** Whether it waits to be drawn stroke by stroke. */
export const undrawn: ExpressionSpecification = ['>', start, windowDay('drawn')];
