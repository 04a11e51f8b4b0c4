/** CSV for spreadsheets: RFC 4180, with a byte order mark for Excel and protection against formulas. */
import { csvText } from '../record/csv.ts';

/** A cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** The cells of a line by column name; all lines of a file have the same columns in the same order. */
export type Line = Readonly<Record<string, Cell>>;

/** Marks the text as UTF-8: without it Excel garbles Korean. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Returns the text of a file with column names in the first line. Without lines it is only the byte order mark. */
export function spreadsheetText(lines: readonly Line[]): string {
  const heads = lines.slice(0, 1).map((line) => Object.keys(line));
  const cells = lines.map((line) => Object.values(line).map(cellText));
  return BYTE_ORDER_MARK + csvText([...heads, ...cells], '\r\n');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? harmless(cell) : String(cell);
}

/** Spreadsheets may evaluate a cell that starts with one of these, some of them full-width East Asian variants. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** Prefixes an apostrophe to a text that a spreadsheet would evaluate as a formula. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
