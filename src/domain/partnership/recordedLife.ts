/**
 * The lives of partnerships and memberships from the dates of the record, which may be missing or only
 * announced.
 */
import type { Day, EdtfDate } from '../time/date.ts';
import { type Life, lifeBetween, uncertain } from '../time/life.ts';
import type { Confidence, DatedEvent } from './event.ts';

/** Recorded dates, at their precision; null where no source gives one. */
export interface RecordedDates {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/**
 * The first day on which dated events prove that a partnership exists; null if none does. An announced or
 * unconfirmed (`low`) event proves nothing. An event on one unknown day of several, `[a..b]`, proves it from b.
 */
export function provenFrom(
  events: readonly (Pick<DatedEvent, 'date' | 'scheduled'> & { readonly confidence: Confidence })[],
): Day | null {
  const days = events
    .filter(({ scheduled, confidence }) => !scheduled && confidence !== 'low')
    .map(({ date }) => (date.precision === 'one-of' ? date.after - 1 : date.first));
  return days.length > 0 ? Math.min(...days) : null;
}

/**
 * The life of a partnership. A start that is not known is not an open one (EDTF keeps the two apart): the
 * partnership is possible at any earlier time, but certain only from the day on which its events prove it
 * (`proven`, null if they do not). An announced (`scheduled`) partnership has no certain day.
 */
export function partnershipLife({ start, end }: RecordedDates, scheduled: boolean, proven: Day | null): Life {
  const dated = lifeBetween(start, end);
  const life = start === null ? { ...dated, certain: certainFrom(dated, proven ?? Infinity) } : dated;
  return scheduled ? uncertain(life) : life;
}

/**
 * The life of a membership. Without a start it is uncertain, because no source says when it started; but in a
 * partnership without a start it follows the life of the partnership.
 */
export function membershipLife({ start, end }: RecordedDates, partnershipStart: EdtfDate | null): Life {
  const life = lifeBetween(start, end);
  return start === null && partnershipStart !== null ? uncertain(life) : life;
}

function certainFrom({ certain }: Life, start: Day): Life['certain'] {
  const end = certain?.end ?? -Infinity;
  return start < end ? { start, end } : null;
}
