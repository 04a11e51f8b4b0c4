/**
 * The lives of partnerships and memberships from the dates of the record, which may be missing or only
 * announced.
 */
import type { Day, EdtfDate } from '../time/date.ts';
import { type Life, lifeBetween, uncertain } from '../time/life.ts';

/** Recorded dates, at their precision; null where no source gives one. */
export interface RecordedDates {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/**
 * The life of a partnership. Without a start it is possible from minus infinity and certain from its first
 * event (`firstEvent`, null if there is none). An announced (`scheduled`) partnership has no certain day.
 */
export function partnershipLife(
  { start, end }: RecordedDates,
  scheduled: boolean,
  firstEvent: Day | null,
): Life {
  const dated = lifeBetween(start, end);
  const life = start === null ? { ...dated, certain: certainFrom(dated, firstEvent ?? Infinity) } : dated;
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
