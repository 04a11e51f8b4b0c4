/**
 * CSV for spreadsheets: RFC 4180, with a byte order mark for Excel, protection against formulas, and a choice of
 * separators, because spreadsheets expect those of the system's locale.
 */
import { csvText } from '../record/csv.ts';

/** A cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** The cells of a line by column name; all lines of a file have the same columns in the same order. */
export type Line = Readonly<Record<string, Cell>>;

/** What can separate the columns. */
export const SEPARATORS = ['comma', 'semicolon', 'tab'] as const;
/** One of `SEPARATORS`. */
export type Separator = (typeof SEPARATORS)[number];

const SIGNS = { comma: ',', semicolon: ';', tab: '\t' } as const;

/** The separator and the decimal mark of a file. */
export interface Format {
  readonly separator: Separator;
  readonly decimal: '.' | ',';
}

/**
 * The format of a file for a reader whose locale is a BCP 47 tag. Spreadsheets with a decimal comma expect semicolons,
 * those with a decimal point expect commas; files with tabs have the decimal mark of the locale.
 */
export function formatOf(separator: Separator, locale: string): Format {
  const decimal = { comma: '.', semicolon: ',', tab: decimalOf(locale) } as const;
  return { separator, decimal: decimal[separator] };
}

/** The separator that spreadsheets in a locale expect. */
export function separatorOf(locale: string): Separator {
  return decimalOf(locale) === ',' ? 'semicolon' : 'comma';
}

function decimalOf(locale: string): '.' | ',' {
  return (1.5).toLocaleString(locale, { numberingSystem: 'latn' }).includes(',') ? ',' : '.';
}

/** Marks the text as UTF-8: without it Excel garbles Korean. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Returns the text of a file with column names in the first line. Without lines it is only the byte order mark. */
export function spreadsheetText(lines: readonly Line[], format: Format): string {
  const heads = lines.slice(0, 1).map((line) => Object.keys(line));
  return rowsText([...heads, ...lines.map((line) => Object.values(line))], format);
}

/** Returns the text of a file with these rows, of which the first has the column names. */
export function rowsText(rows: readonly (readonly Cell[])[], { separator, decimal }: Format): string {
  const cells = rows.map((row) => row.map((cell) => cellText(cell, decimal)));
  return BYTE_ORDER_MARK + csvText(cells, '\r\n', SIGNS[separator]);
}

function cellText(cell: Cell, decimal: Format['decimal']): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? harmless(cell) : String(cell).replace('.', decimal);
}

/**
 * Spreadsheets may evaluate a cell that starts with one of these, some of them full-width East Asian variants. With
 * apostrophes before them, so that there is only one way to undo the protection.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** Prefixes an apostrophe to a text that a spreadsheet would evaluate as a formula. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
