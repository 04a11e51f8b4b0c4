/** What a lens shows at a time: in lists, and on the map. */
import type { Event, Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { type Changes, changesWithin } from '../../domain/partnership/changes.ts';
import { statusOn } from '../../domain/time/life.ts';
import { type Lens, statusThrough, takesPart } from '../../domain/partnership/query.ts';
import { showsEvent } from '../../domain/partnership/event.ts';
import type { Time } from '../../domain/time/time.ts';
import { showsSpan } from '../../domain/time/time.ts';
import { intervalStart } from '../../domain/time/sortedDays.ts';
import type { LensRecord, PlacedArc, PlacedEvent, PlacedRing } from './lensRecord.ts';

/** All that is shown at a time. */
export interface Snapshot {
  readonly lens: Lens;
  /** One of the times at which all of this is shown. */
  readonly time: Time;
  /** The first day from which all of this has been so; `-Infinity` before anything changes. */
  readonly since: Day;
  /** How many partnerships are shown, whatever their status. */
  readonly shown: number;
  /** By how they stand for the lens on the date, or on the last day of the window. */
  readonly inForce: readonly Partnership[];
  readonly uncertain: readonly Partnership[];
  /** The others that hold then: of those the lens is a guest, not a member on that day, or only named by an event. */
  readonly named: readonly Partnership[];
  /** What has ended by then: all of it in the mode "so far", what ended in the window in "between". */
  readonly ended: readonly Partnership[];
  /** How many have begun, or may have begun, for the lens. */
  readonly begun: number;
  /** The events that are shown, the newest first. */
  readonly events: readonly Event[];
  /** The arcs that are drawn; those that have ended are so by the day of `time`. */
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  /** The events that are drawn: those that have a place. */
  readonly marks: readonly PlacedEvent[];
  /** In the mode "between" only. */
  readonly changes: Changes | null;
}

/**
 * Whether a partnership is shown at a time. Of one in which the lens takes no part it is shown only that
 * it holds, not that it has ended.
 */
export function isShownAt(partnership: Partnership, lens: Lens, time: Time): boolean {
  const { life } = partnership;
  if (!showsSpan(time, life.possible)) return false;
  return takesPart(partnership, lens) || ['in force', 'uncertain'].includes(statusOn(life, time.day));
}

/** What a lens shows at a time: the same for all days between two change days of the record. */
export function snapshotOn(record: LensRecord, time: Time): Snapshot {
  const shown = record.partnerships.filter((one) => isShownAt(one, record.lens, time));
  const own = record.partnerships.filter((partnership) => takesPart(partnership, record.lens));
  const through = (one: Partnership) => statusThrough(one, record.lens, time.day);
  const ended = (one: Partnership) => statusOn(one.life, time.day) === 'ended';
  const inForce = shown.filter((one) => through(one) === 'in force');
  const uncertain = shown.filter((one) => through(one) === 'uncertain');
  return {
    lens: record.lens,
    time,
    since: intervalStart(record.changeDays, time.day),
    shown: shown.length,
    inForce,
    uncertain,
    ended: shown.filter(ended),
    named: shown.filter((one) => !ended(one) && !inForce.includes(one) && !uncertain.includes(one)),
    begun: own.filter((one) => through(one) !== 'upcoming').length,
    events: record.events.filter((event) => showsEvent(time, event)).reverse(),
    arcs: record.arcs.filter((arc) => showsSpan(time, arc)),
    rings: record.rings.filter((ring) => showsSpan(time, ring)),
    marks: record.marks.filter(({ event }) => showsEvent(time, event)),
    changes: time.mode === 'between' ? changesWithin(own, time.start, time.day) : null,
  };
}
