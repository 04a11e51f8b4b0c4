/** The README of a ZIP file. */
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import type { Table } from '../../tables/table.ts';
import { formatOf, type Separator } from '../spreadsheet.ts';
import type { Head } from './head.ts';

interface Options {
  readonly tables: readonly Table[];
  /** The other files of the archive. */
  readonly files: readonly string[];
  readonly separator: Separator;
  readonly locale: string;
}

/** The text, in the language of the files. */
export function readmeText({ language, facts }: Head, { tables, files, separator, locale }: Options): string {
  const text = EXPORT_DATA[language];
  const { decimal } = formatOf(separator, locale);
  const notes = [
    ...text.notes,
    text.csvNotes.form(text.csvNotes.separators[separator], decimal),
    text.csvNotes.guard,
  ];
  return [
    ...facts.map(({ label, text: said, link }) =>
      [label, link === undefined || link === said ? said : `${said}, ${link}`].filter(Boolean).join(': '),
    ),
    '',
    text.files,
    ...files.map((name) => `- ${name}`),
    '',
    text.tablesHead,
    ...tables.map(({ name, description, rows }) => `- ${name} (${rows.length}): ${description[language]}`),
    '',
    text.notesHead,
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n');
}
