/** Paths of the record's files, for error messages. */
import type { EventRecord, PartnershipRecord } from '../schema.ts';

/** The path of a partnership's file under `data/`. */
export function partnershipFile(id: string): string {
  return `partnerships/${id}.json`;
}

/** The path of an event's file under `data/`. */
export function eventFile(id: string): string {
  return `events/${id}.json`;
}

/** All partnerships and events, with their files. */
export function recordsOf(files: {
  readonly partnerships: readonly PartnershipRecord[];
  readonly events: readonly EventRecord[];
}): { file: string; record: PartnershipRecord | EventRecord }[] {
  return [
    ...files.partnerships.map((record) => ({ file: partnershipFile(record.id), record })),
    ...files.events.map((record) => ({ file: eventFile(record.id), record })),
  ];
}

/** The path of a tour's file under `data/`. */
export function tourFile(id: string): string {
  return `tours/${id}.json`;
}

/** The path of a lesson's file under `data/`. */
export function lessonFile(id: string): string {
  return `lessons/${id}.json`;
}

/** The name of a field of a scene, as in errors of the schema. `index` counts from 0. */
export function sceneField(index: number, field: string): string {
  return `scenes, entry ${index + 1}, ${field}`;
}
