/** Tables for spreadsheets: CSV as RFC 4180 has it, which Excel reads as UTF-8 and takes for nothing but data. */
import { csvText } from '../record/csv.ts';

/** Null is an empty cell. */
export type Cell = string | number | boolean | null;

/** The cells of a line by the heads of their columns; all lines of a file have the same. */
export type Line = Readonly<Record<string, Cell>>;

/** Tells spreadsheets that the text is UTF-8: without it Excel breaks Korean. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The text of a file, with the heads in its first line; without any line it is empty but for its mark. */
export function spreadsheetText(lines: readonly Line[]): string {
  const heads = lines.slice(0, 1).map((line) => Object.keys(line));
  const cells = lines.map((line) => Object.values(line).map(cellText));
  return BYTE_ORDER_MARK + csvText([...heads, ...cells], '\r\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

/** What begins like this is computed by spreadsheets; the wide signs are those of East Asian keyboards. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A text that would be taken for a formula gets an apostrophe before it. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
