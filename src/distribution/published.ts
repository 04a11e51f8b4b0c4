/** A record with what the distribution needs of it. */
import { type Dataset, datasetOf, type Partnership, type RecordedMember } from '../data/dataset.ts';
import { payloadOf } from '../data/payload.ts';
import { settingsOf } from '../data/settings.ts';
import type { Life } from '../domain/time/life.ts';
import { meet } from '../domain/time/life.ts';
import type { EventRecord, PartnershipRecord, RecordFiles } from '../record/schema.ts';

/** A partnership as written in its file, and as computed. */
export interface PublishedPartnership {
  readonly record: PartnershipRecord;
  readonly computed: Partnership;
}

/** The files of a record and its dataset. */
export interface Published {
  readonly files: RecordFiles;
  readonly dataset: Dataset;
  /** Sorted by id. */
  readonly partnerships: readonly PublishedPartnership[];
  /** In chronological order. */
  readonly events: readonly EventRecord[];
}

/** Prepares a record that satisfies all rules. Throws an error that names the invalid record. */
export function publishedOf(files: RecordFiles): Published {
  const dataset = datasetOf(payloadOf(files).payload, settingsOf(files.settings, files.release));
  const events = new Map(files.events.map((event) => [event.id, event]));
  return {
    files,
    dataset,
    partnerships: byId(files.partnerships).flatMap((record) => {
      const computed = dataset.partnerships.get(record.id);
      return computed ? [{ record, computed }] : [];
    }),
    events: [...dataset.events.keys()].flatMap((id) => events.get(id) ?? []),
  };
}

/** The life of a membership or a role inside the life of its partnership. */
export function lifeWithin({ life }: Partnership, part: Pick<RecordedMember, 'life'>): Life {
  return meet(life, part.life) ?? part.life;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
