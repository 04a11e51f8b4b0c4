/** Comma-separated values (RFC 4180), as saved by editors and spreadsheets. */

/** One row of a table. */
export interface CsvRow {
  /** The 1-based line on which the row starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is not valid CSV: the 1-based line, and a sentence without a full stop. */
export interface CsvProblem {
  readonly line: number;
  readonly problem: string;
}

/** A cell and its terminator: a comma, a line break, or the end of the text. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/**
 * Returns the rows, or the 1-based line number and problem if the text is not valid CSV. Cells in double
 * quotes may contain commas, line breaks and doubled quotes. Accepts CRLF, CR and LF, and ignores a leading
 * byte order mark, because spreadsheets write them.
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

/** The CSV text of rows. Cells are quoted only where necessary; each row is followed by `end`. */
export function csvText(
  rows: readonly (readonly string[])[],
  end: '\n' | '\r\n' = '\n',
  separator: ',' | ';' | '\t' = ',',
): string {
  const written = (cell: string) =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => cells.map(written).join(separator) + end).join('');
}
