/** Tables as CSV files for spreadsheets. */
import { cellText, type Table, type Value } from '../../tables/table.ts';
import { type Cell, formatOf, rowsText, type Separator } from '../spreadsheet.ts';

/** The files by name, such as `events.csv`. `locale` (BCP 47) decides the decimal mark of files with tabs. */
export function csvFiles(
  tables: readonly Table[],
  separator: Separator,
  locale: string,
): Map<string, string> {
  const format = formatOf(separator, locale);
  const extension = separator === 'tab' ? 'tsv' : 'csv';
  return new Map(
    tables.map(({ name, fields, rows }) => [
      `${name}.${extension}`,
      rowsText([fields.map((field) => field.name), ...rows.map((row) => row.map(cellOf))], format),
    ]),
  );
}

function cellOf(value: Value): Cell {
  return typeof value === 'object' && value !== null ? cellText(value) : value;
}
