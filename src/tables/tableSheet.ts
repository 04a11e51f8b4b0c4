/** Tables as sheets of a workbook. */
import { parseDay } from '../domain/time/date.ts';
import { parseUrl } from '../domain/parseUrl.ts';
import { type Sheet, type SheetCell, textWidth } from '../formats/sheetXml.ts';
import { cellText, type Field, type Table, type Value } from './table.ts';

/** The least and the largest width of a column, in characters. */
const WIDTHS = { least: 8, most: 50 };

/** A table as a sheet of the same name. Days are typed, addresses are links, and dates in EDTF stay texts. */
export function tableSheet({ name, fields, rows }: Pick<Table, 'name' | 'fields' | 'rows'>): Sheet {
  return {
    name,
    kind: 'table',
    widths: fields.map((field, i) => widthOf([field.name, ...rows.map((row) => cellText(row[i] ?? null))])),
    rows: [
      fields.map((field) => field.name),
      ...rows.map((row) => row.map((value, i) => cellOf(value, fields[i]))),
    ],
  };
}

function cellOf(value: Value, field: Field | undefined): SheetCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = cellText(value);
  const day = field?.type === 'date' ? parseDay(text) : null;
  if (day !== null) return { day };
  return field?.format === 'uri' && parseUrl(text) ? { text, link: text } : text;
}

/** The width for texts, in characters. */
function widthOf(texts: readonly string[]): number {
  let widest: number = WIDTHS.least;
  for (const text of texts) {
    if (widest >= WIDTHS.most) return WIDTHS.most;
    widest = Math.max(widest, textWidth(text));
  }
  return Math.min(widest, WIDTHS.most) + 1;
}
