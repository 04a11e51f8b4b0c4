/** Event marks on the time axis: their days and how they stack. */
import type { Day, EdtfDate, Span } from '../time/date.ts';
import type { DatedEvent } from './event.ts';

/**
 * The duration of an event: `day` for a single day, `some-day` for one unknown day within a period (a month,
 * a year, `[a..b]`), `lasting` for every day of a period (`a/b`).
 */
export type Extent = 'day' | 'some-day' | 'lasting';

/** The extent implied by the precision of a date. */
export function extentOf({ precision }: EdtfDate): Extent {
  return precision === 'day' ? 'day' : precision === 'interval' ? 'lasting' : 'some-day';
}

/** The mark of one event. Its span is that of its date, half-open. */
export interface Mark<E extends DatedEvent> extends Span {
  readonly event: E;
  /** Also `day` for a longer period that is too narrow to draw as a bar. */
  readonly extent: Extent;
  /** Position in the stack, from 0 (lowest), and the height of the stack of marks with the same first day. */
  readonly level: number;
  readonly levels: number;
}

/**
 * One mark per event. Marks with the same first day are stacked: single days first, then bars by ascending
 * length. A period is drawn as a bar if `hasRoom` returns true. Bars do not overlap each other; single days
 * may overlap a bar. Expects events in chronological order.
 */
export function marksOf<E extends DatedEvent>(
  events: readonly E[],
  hasRoom: (span: Span) => boolean,
): Mark<E>[] {
  /** By level: the day until which a bar occupies it. */
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
