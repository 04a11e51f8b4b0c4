/** The snapshot of a lens at a time: everything shown in lists and on the map. */
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

/** Everything shown at a time. */
export interface Snapshot {
  readonly lens: Lens;
  /** A time at which the snapshot applies. */
  readonly time: Time;
  /** The first day to which the snapshot applies; `-Infinity` before the first change. */
  readonly since: Day;
  /** Number of partnerships shown, of any status. */
  readonly shown: number;
  /** By their status for the lens, on the date or on the last day of the window. */
  readonly inForce: readonly Partnership[];
  readonly uncertain: readonly Partnership[];
  /**
   * The remaining partnerships that have not ended: the lens is only a guest or observer, not yet or no
   * longer a member, or only named by an event.
   */
  readonly named: readonly Partnership[];
  /** Ended partnerships: all in the mode `so-far`, those that ended within the window in `between`. */
  readonly ended: readonly Partnership[];
  /** Number of partnerships that have started for the lens, certainly or possibly. */
  readonly begun: number;
  /** The events shown, newest first. */
  readonly events: readonly Event[];
  /** The arcs drawn; an arc has ended if its `end` is not after the day of `time`. */
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  /** The events drawn: those with a place. */
  readonly marks: readonly PlacedEvent[];
  /** Only in the mode `between`. */
  readonly changes: Changes | null;
}

/**
 * Whether a partnership is shown at a time. If no party of the lens is a member, it is shown only while in
 * force or uncertain.
 */
export function isShownAt(partnership: Partnership, lens: Lens, time: Time): boolean {
  const { life } = partnership;
  if (!showsSpan(time, life.possible)) return false;
  return takesPart(partnership, lens) || ['in force', 'uncertain'].includes(statusOn(life, time.day));
}

/** The snapshot at a time. It is the same for all days between two change days of the record. */
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
