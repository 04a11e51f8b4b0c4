/** Where in `data/` the parts of the record are, for faults. */
import type { EventRecord, PartnershipRecord } from '../schema.ts';

/** The path of a partnership, under `data/`. */
export function partnershipFile(id: string): string {
  return `partnerships/${id}.json`;
}

/** The path of an event, under `data/`. */
export function eventFile(id: string): string {
  return `events/${id}.json`;
}

/** Partnerships and events alike, with their files. */
export function recordsOf(files: {
  readonly partnerships: readonly PartnershipRecord[];
  readonly events: readonly EventRecord[];
}): { file: string; record: PartnershipRecord | EventRecord }[] {
  return [
    ...files.partnerships.map((record) => ({ file: partnershipFile(record.id), record })),
    ...files.events.map((record) => ({ file: eventFile(record.id), record })),
  ];
}
