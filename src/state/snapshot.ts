/** What a lens shows on a day. */
import type { Event, Partnership } from '../data/dataset.ts';
import type { Day } from '../domain/date.ts';
import { trailingYear } from '../domain/event.ts';
import { covers, statusOn } from '../domain/life.ts';
import type { LensRecord } from './lensRecord.ts';

export interface Snapshot {
  readonly inForce: readonly Partnership[];
  readonly uncertain: readonly Partnership[];
  /** Partnerships of the lens whose life has begun or may have begun. */
  readonly begun: number;
  /** Events of the past twelve months, the newest first. */
  readonly recent: readonly Event[];
  /** How many arcs are drawn. */
  readonly arcs: number;
}

/** What a lens shows on a day: the same for all days between two turns of the record. */
export function snapshotOn(record: LensRecord, day: Day): Snapshot {
  const having = (status: string) => record.partnerships.filter(({ life }) => statusOn(life, day) === status);
  return {
    inForce: having('in force'),
    uncertain: having('uncertain'),
    begun: record.partnerships.filter(({ life }) => life.possible.start <= day).length,
    recent: record.events.filter((event) => covers(trailingYear(event), day)).reverse(),
    arcs: record.arcs.filter((arc) => covers(arc, day)).length,
  };
}
