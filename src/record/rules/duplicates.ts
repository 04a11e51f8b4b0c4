/** Each act is recorded once. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { EventRecord } from '../schema.ts';
import { eventFile } from './files.ts';

export const duplicateRules: readonly Rule[] = [eventsAreRecordedOnce];

/**
 * Events with the same parties, date and kind must be merged, or each must explain the difference in a note.
 */
function eventsAreRecordedOnce({ files }: RecordToCheck): RecordFault[] {
  const groups = new Map<string, EventRecord[]>();
  for (const event of files.events) {
    const parties = event.parties.map(({ party }) => party).sort();
    const key = [event.date, event.kind, ...parties].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].flatMap((events) =>
    events
      .filter(({ note }) => events.length > 1 && note === undefined)
      .map(({ id }) => {
        const others = events.filter((event) => event.id !== id).map((event) => `"${event.id}"`);
        return {
          file: eventFile(id),
          field: 'note',
          problem: `It has the same parties, date and kind as ${others.join(' and ')}, and no note.`,
          fix: 'If they are one act, merge them into one file; if not, say in a note what sets this one apart.',
        };
      }),
  );
}
