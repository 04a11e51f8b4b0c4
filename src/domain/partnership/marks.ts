/** The marks of events on the time axis: which days each stands for, and how they stack. */
import type { Day, EdtfDate, Span } from '../time/date.ts';
import type { DatedEvent } from './event.ts';

/**
 * What an event has to do with its days: `day` if it has only one, `some-day` if it was on an unknown one
 * of them (a month, a year, `[a..b]`), `lasting` if it went on through all of them (`a/b`).
 */
export type Extent = 'day' | 'some-day' | 'lasting';

/** What the precision of a date says of its days. */
export function extentOf({ precision }: EdtfDate): Extent {
  return precision === 'day' ? 'day' : precision === 'interval' ? 'lasting' : 'some-day';
}

/** The mark of one event; its span is that of its date, half-open. */
export interface Mark<E extends DatedEvent> extends Span {
  readonly event: E;
  /** `day` also for several days that have no room to be drawn as such. */
  readonly extent: Extent;
  /** How many marks or bars it stands on, and how many levels the marks that begin on its day take. */
  readonly level: number;
  readonly levels: number;
}

/**
 * One mark for each event, in the order of time. Those that begin on one day stand on each other: single
 * days first, then spans, the shorter ones below. A span is drawn as a bar where `hasRoom` says so; bars
 * never run into each other, but single days may stand in front of a bar. Expects events in order.
 */
export function marksOf<E extends DatedEvent>(
  events: readonly E[],
  hasRoom: (span: Span) => boolean,
): Mark<E>[] {
  /** Until which day a bar takes each level. */
  const taken: Day[] = [];
  return byFirstDay(events).flatMap((sameDay) => {
    const shapes = sameDay.map((event) => {
      const span = { start: event.date.first, end: event.date.after };
      const extent = extentOf(event.date);
      return { event, ...span, extent: extent !== 'day' && hasRoom(span) ? extent : ('day' as const) };
    });
    const length = ({ extent, start, end }: (typeof shapes)[number]) => (extent === 'day' ? 0 : end - start);
    let next = 0;
    const placed = shapes
      .sort((a, b) => length(a) - length(b))
      .map((shape) => {
        if (shape.extent === 'day') return { ...shape, level: next++ };
        while ((taken[next] ?? -Infinity) > shape.start) next++;
        taken[next] = shape.end;
        return { ...shape, level: next++ };
      });
    return placed.map((shape) => ({ ...shape, levels: next }));
  });
}

function byFirstDay<E extends DatedEvent>(events: readonly E[]): E[][] {
  const groups: E[][] = [];
  for (const event of events) {
    const group = groups.at(-1);
    if (group?.[0]?.date.first === event.date.first) group.push(event);
    else groups.push([event]);
  }
  return groups;
}
