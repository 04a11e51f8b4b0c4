/** The time that shows an event. */
import { type DatedEvent, showsEvent } from '../../domain/partnership/event.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Time } from '../../domain/time/time.ts';

/** A time that includes an event: its first day, or an unchanged window that already includes it. */
export function timeOfEvent(time: Time, event: DatedEvent): Time {
  return time.mode === 'between' && showsEvent(time, event) ? time : movedTo(time, event.date.first);
}

/** The same time with another date; a window becomes that date. */
export function movedTo(time: Time, day: Day): Time {
  return time.mode === 'between' ? { mode: 'on', day } : { ...time, day };
}
