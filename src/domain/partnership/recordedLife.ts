/** What the dates of the record say about lives, where a date is missing or only announced. */
import type { Day, EdtfDate } from '../time/date.ts';
import { type Life, lifeBetween, uncertain } from '../time/life.ts';

/** Dates at the precision at which they are written; null where no source gives one. */
export interface RecordedDates {
  readonly start: EdtfDate | null;
  readonly end: EdtfDate | null;
}

/**
 * The life of a partnership. Without a start it may have begun at any time, and is certain from its first
 * event on; `firstEvent` is null if it has none. One that is only announced has no certain day.
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
 * The life of a membership. A member without a start is uncertain, because no source says since when it has
 * been one; in a partnership without a start its life follows that of the partnership.
 */
export function membershipLife({ start, end }: RecordedDates, partnershipStart: EdtfDate | null): Life {
  const life = lifeBetween(start, end);
  return start === null && partnershipStart !== null ? uncertain(life) : life;
}

function certainFrom({ certain }: Life, start: Day): Life['certain'] {
  const end = certain?.end ?? -Infinity;
  return start < end ? { start, end } : null;
}
