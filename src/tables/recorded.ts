/** The records that tables are made of. */
import type { Partnership, RecordedMember } from '../data/dataset.ts';
import type { Localised } from '../domain/language.ts';
import type { Day } from '../domain/time/date.ts';
import { type Life, meet } from '../domain/time/life.ts';
import type {
  CountryRecord,
  EventRecord,
  MineralRecord,
  PartnershipRecord,
  SourceRecord,
} from '../record/schema.ts';

/** A partnership as written in its file, and as computed. */
export interface RecordedPartnership {
  readonly record: Omit<PartnershipRecord, '$schema'>;
  readonly computed: Partnership;
}

/** The day on which a status is meant. */
export interface StatusDay {
  readonly day: Day;
  /** As part of a sentence: `on the last day of the data`. */
  readonly on: Localised;
  /** The description of the column `status`. */
  readonly description: Localised;
}

/** All records, or some of them. */
export interface Recorded {
  /** Sorted by id. */
  readonly partnerships: readonly RecordedPartnership[];
  /** In chronological order. */
  readonly events: readonly Omit<EventRecord, '$schema'>[];
  readonly sources: readonly SourceRecord[];
  readonly countries: readonly CountryRecord[];
  readonly minerals: readonly MineralRecord[];
  readonly status: StatusDay;
}

/** The life of a membership or a role inside the life of its partnership. */
export function lifeWithin({ life }: Partnership, part: Pick<RecordedMember, 'life'>): Life {
  return meet(life, part.life) ?? part.life;
}

/** Records sorted by id. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
