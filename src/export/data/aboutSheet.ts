/** The first sheet of a workbook: what it is, and how to read it. */
import type { Sheet, SheetCell } from '../../formats/sheetXml.ts';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import type { Table } from '../../tables/table.ts';
import type { Head } from './head.ts';

/** The sheet. `tables` are the other sheets. */
export function aboutSheet({ language, facts }: Head, tables: readonly Table[]): Sheet {
  const text = EXPORT_DATA[language];
  const rows: SheetCell[][] = [
    ...facts.map(({ label, text: said, link }): SheetCell[] => [
      label,
      link === undefined ? said : { text: said, link },
    ]),
    [],
    [text.tablesHead],
    ...tables.map(({ name, description, rows: { length } }): SheetCell[] => [
      name,
      description[language],
      length,
    ]),
    [],
    [text.notesHead],
    ...text.notes.map((note): SheetCell[] => [null, note]),
  ];
  return { name: text.about, kind: 'text', widths: [26, 100, 10], rows };
}
