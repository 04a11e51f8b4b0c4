/** Dated events, as the map and the timeline reason about them. */
import type { EdtfDate, Span } from '../time/date.ts';
import { addYears } from '../time/date.ts';
import { covers } from '../time/life.ts';
import type { Time } from '../time/time.ts';
import type { Party } from './partnership.ts';
import type { EventRole } from './roles.ts';

/** Kinds of events, in the order of the filter. */
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

/** How sure the record is of an event. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** One of `CONFIDENCES`. */
export type Confidence = (typeof CONFIDENCES)[number];

/** An event as far as date and parties tell; the record's own `Event` (`data/dataset.ts`) adds its title and more. */
export interface DatedEvent {
  readonly id: string;
  readonly date: EdtfDate;
  readonly scheduled: boolean;
  readonly partnerships: readonly string[];
  readonly parties: readonly { readonly party: Party; readonly role?: EventRole | undefined }[];
}

/** The order of time: by first day, then by id, so that it never depends on the order of files. */
export function byDate(a: DatedEvent, b: DatedEvent): number {
  return a.date.first - b.date.first || (a.id < b.id ? -1 : 1);
}

/**
 * The days on which an event is shown in the mode "on a date": from its first day for one year,
 * fading with age.
 */
export function trailingYear(event: DatedEvent): Span {
  return { start: event.date.first, end: addYears(event.date.first, 1) };
}

/** Whether an event is shown: in the year before the date, before it at all, or within the window. */
export function showsEvent(time: Time, event: DatedEvent): boolean {
  const { first } = event.date;
  switch (time.mode) {
    case 'on':
      return covers(trailingYear(event), time.day);
    case 'so-far':
      return first <= time.day;
    case 'between':
      return time.start <= first && first <= time.day;
  }
}
