/** What a lens shows at a time. */
import type { Event, Partnership } from '../data/dataset.ts';
import { type Changes, changesWithin } from '../domain/changes.ts';
import { type Status, statusOn } from '../domain/life.ts';
import { type Lens, takesPart } from '../domain/query.ts';
import type { Time } from '../domain/time.ts';
import { showsEvent, showsSpan } from '../domain/time.ts';
import type { LensRecord } from './lensRecord.ts';

export interface Snapshot {
  /** How many partnerships are shown, whatever their status. */
  readonly shown: number;
  /** By their status on the date, or on the last day of the window: those in which the lens takes part. */
  readonly inForce: readonly Partnership[];
  readonly uncertain: readonly Partnership[];
  /** Those in force or uncertain that only have an event which names a party of the lens. */
  readonly named: readonly Partnership[];
  /** What has ended by then: all of it in the mode "so far", what ended in the window in "between". */
  readonly ended: readonly Partnership[];
  /** Partnerships in which the lens takes part whose life has begun or may have begun. */
  readonly begun: number;
  /** The events that are shown, the newest first. */
  readonly events: readonly Event[];
  /** How many arcs are drawn. */
  readonly arcs: number;
  /** In the mode "between" only. */
  readonly changes: Changes | null;
}

/**
 * Whether a partnership is shown at a time. Of one in which the lens takes no part it is shown only that
 * it holds, not that it has ended.
 */
export function isShown(partnership: Partnership, lens: Lens, time: Time): boolean {
  const { life } = partnership;
  if (!showsSpan(time, life.possible)) return false;
  return takesPart(partnership, lens) || ['in force', 'uncertain'].includes(statusOn(life, time.day));
}

/** What a lens shows at a time: the same for all days between two turns of the record. */
export function snapshotOn(record: LensRecord, time: Time): Snapshot {
  const shown = record.partnerships.filter((one) => isShown(one, record.lens, time));
  const own = record.partnerships.filter((partnership) => takesPart(partnership, record.lens));
  const having = (status: Status) =>
    shown.filter((one) => takesPart(one, record.lens) && statusOn(one.life, time.day) === status);
  return {
    shown: shown.length,
    inForce: having('in force'),
    uncertain: having('uncertain'),
    ended: having('ended'),
    named: shown.filter((one) => !takesPart(one, record.lens)),
    begun: own.filter(({ life }) => life.possible.start <= time.day).length,
    events: record.events.filter((event) => showsEvent(time, event)).reverse(),
    arcs: record.arcs.filter((arc) => showsSpan(time, arc)).length,
    changes: time.mode === 'between' ? changesWithin(own, time.start, time.day) : null,
  };
}
