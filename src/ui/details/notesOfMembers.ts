/** The notes of the record on members. */
import { LIFE } from '../../i18n/life.ts';
import type { RecordedMember } from '../../data/dataset.ts';
import type { PartnershipDetails } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { grouped } from '../../domain/grouped.ts';
import type { Party } from '../../domain/partnership/partnership.ts';

/** If more members than this share a note, only the first ones are named. */
const MOST = 4;

/** A note, and the members that it is about, in words. */
export interface NoteOfMembers {
  readonly names: string;
  readonly note: string;
}

/** Returns the notes in the order of the members. A note that several members share appears once. */
export function notesOfMembers(
  members: readonly RecordedMember[],
  notes: PartnershipDetails['memberNotes'],
  language: Language,
  nameOf: (party: Party) => string,
): NoteOfMembers[] {
  const noted = members.filter(({ party }) => notes[party]?.[language]);
  const byNote = grouped(noted, ({ party }) => notes[party]?.[language] ?? '');
  return [...byNote].map(([note, of]) => {
    const names = of.map(({ party }) => nameOf(party));
    return {
      note,
      names:
        names.length > MOST + 1
          ? LIFE[language].andOthers(names.slice(0, MOST), names.length - MOST)
          : names.join(', '),
    };
  });
}
