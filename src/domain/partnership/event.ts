/** Dated events, as used by the map and the timeline. */
import type { EdtfDate, Span } from '../time/date.ts';
import { addYears } from '../time/date.ts';
import { countWhile } from '../time/sortedDays.ts';
import type { Time } from '../time/time.ts';
import type { Party } from './partnership.ts';
import type { EventRole } from './roles.ts';

/** Kinds of events, in the order of the filter menu. */
export const EVENT_KINDS = [
  'summit',
  'agreement',
  'ministerial',
  'research',
  'chairmanship',
  'membership',
  'policy',
  'export-control',
  'investment',
  'institution',
] as const;

/** One of `EVENT_KINDS`. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a source gives a figure as a lower bound. */
export const BOUNDS = ['at least', 'over'] as const;
/** One of `BOUNDS`. */
export type Bound = (typeof BOUNDS)[number];

/** How reliably an event is documented. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One of `CONFIDENCES`. */
export type Confidence = (typeof CONFIDENCES)[number];

/** The dates and parties of an event. The record's `Event` (`data/dataset.ts`) adds title and texts. */
export interface DatedEvent {
  readonly id: string;
  readonly date: EdtfDate;
  readonly scheduled: boolean;
  readonly partnerships: readonly string[];
  readonly parties: readonly { readonly party: Party; readonly role?: EventRole | undefined }[];
}

/** Chronological order: by first day, then by id, independent of the order of files. */
export function byDate(a: DatedEvent, b: DatedEvent): number {
  return a.date.first - b.date.first || (a.id < b.id ? -1 : 1);
}

/** The span in which an event is shown in the mode "on a date": one year from its first day. */
export function trailingYear(event: DatedEvent): Span {
  return { start: event.date.first, end: addYears(event.date.first, 1) };
}

/** Whether an event is shown: within a year before the date, at any time before it, or within the window. */
export function showsEvent(time: Time, event: DatedEvent): boolean {
  return event.date.first <= time.day && !isTooEarly(time, event);
}

/** The shown ones among items with events in chronological order, in that order. */
export function shownEvents<T>(
  items: readonly T[],
  eventOf: (item: T) => DatedEvent,
  time: Time,
): readonly T[] {
  return items.slice(
    countWhile(items, (item) => isTooEarly(time, eventOf(item))),
    countWhile(items, (item) => eventOf(item).date.first <= time.day),
  );
}

function isTooEarly(time: Time, event: DatedEvent): boolean {
  switch (time.mode) {
    case 'on':
      return trailingYear(event).end <= time.day;
    case 'so-far':
      return false;
    case 'between':
      return event.date.first < time.start;
  }
}
