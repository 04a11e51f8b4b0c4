/**
 * Readers see names, not ids. The interface replaces an id in a note with the title of its partnership or
 * event; ids are not allowed in any other text.
 */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { recordsOf } from './files.ts';
import { textsOf } from './texts.ts';

export const idRules: readonly Rule[] = [idsInNotesExist, idsAreNotShown];

/**
 * Ids in notes are recognised as lower-case words joined by hyphens; in English, where other words have hyphens,
 * only if they end in a year or a date.
 */
const ID_IN_NOTE = {
  en: /(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)*-(?:19|20)\d\d(?:-\d\d){0,2}(?![\w-])/g,
  ko: /(?<![\w.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g,
};

function idsInNotesExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const known = new Set([...files.partnerships, ...files.events, ...files.sources].map(({ id }) => id));
  return recordsOf(files).flatMap(({ file, record: { note } }) =>
    (['en', 'ko'] as const).flatMap((language) =>
      (note?.[language].match(ID_IN_NOTE[language]) ?? [])
        .filter((id) => !known.has(id))
        .map((id) => ({
          file,
          field: `note, ${language}`,
          problem: `The note points to "${id}", which is no partnership or event.`,
          fix: 'Correct the id in the note.',
        })),
    ),
  );
}

/**
 * A possible id and the next letter. A Korean particle must not follow an id: its form depends on the sound
 * of the title that replaces the id.
 */
const HYPHENED = /(?<![\w-])([a-z0-9]+(?:-[a-z0-9]+)+)(?![\w-])(\p{Script=Hangul}?)/gu;

function idsAreNotShown({ files }: RecordToCheck): RecordFault[] {
  const sources = new Set(files.sources.map(({ id }) => id));
  const records = new Set([...files.partnerships, ...files.events].map(({ id }) => id));
  return textsOf(files).flatMap(({ file, field, text }) =>
    (['en', 'ko'] as const).flatMap((language) =>
      [...(text?.[language] ?? '').matchAll(HYPHENED)].flatMap(([, id = '', after]): RecordFault[] => {
        const fault = (problem: string, fix: string) => [
          { file, field: `${field}, ${language}`, problem, fix },
        ];
        if (sources.has(id))
          return fault(
            `The text shows the id of the source "${id}".`,
            'Name the source by its publisher and date.',
          );
        if (!records.has(id)) return [];
        if (field !== 'note')
          return fault(
            `The text shows the id "${id}".`,
            'Say it in words; only the note of a partnership or event may hold the id of another.',
          );
        return after
          ? fault(
              `A particle hangs on the id "${id}", which is shown as a title.`,
              'Say it in words, and put the id in brackets after them.',
            )
          : [];
      }),
    ),
  );
}
