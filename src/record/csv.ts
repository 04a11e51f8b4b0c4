/** Tables as text: comma-separated values (RFC 4180), as editors and spreadsheets save them. */

/** One row of a table. */
export interface CsvRow {
  /** The line of the text on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is not CSV: the line, counted from 1, and a sentence without its full stop. */
export interface CsvProblem {
  readonly line: number;
  readonly problem: string;
}

/** A cell and what ends it: a comma, a line break, or the end of the text. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/**
 * The rows of a table. A cell in double quotes may hold commas, line breaks and, doubled, quotes. Line breaks
 * may be those of any system, and a byte order mark at the beginning is ignored, because spreadsheets write both.
 */
export function parseCsv(text: string): { readonly rows: readonly CsvRow[] } | CsvProblem {
  const body = text.replace(/^\uFEFF/, '');
  const rows: CsvRow[] = [];
  let line = 1;
  let cells: string[] = [];
  let start = line;
  CELL.lastIndex = 0;
  for (;;) {
    const match = CELL.exec(body);
    if (!match) return { line, problem: 'A quotation mark is missing, or stands where none belongs' };
    const [all, quotedText, plain = '', delimiter] = match;
    cells.push(quotedText?.replaceAll('""', '"') ?? plain);
    line += all.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (delimiter === ',') continue;
    rows.push({ line: start, cells });
    if (CELL.lastIndex === body.length) return { rows };
    cells = [];
    start = line;
  }
}

/** The text of a table: quotes only where a cell needs them, `end` after each row. */
export function csvText(rows: readonly (readonly string[])[], end: '\n' | '\r\n' = '\n'): string {
  return rows.map((cells) => cells.map(quoted).join(',') + end).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
