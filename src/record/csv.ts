/** Tables as text: comma-separated values as RFC 4180 has them. */

/**
 * The cells of each line; a cell in double quotes may hold commas and, doubled, quotes. Returns the number
 * of the line (from 1) and what is wrong with it, if the text is none.
 */
export function parseCsv(text: string): { lines: string[][] } | { line: number; problem: string } {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines: string[][] = [];
  for (const [i, line] of body.split('\n').entries()) {
    const cells = cellsOf(line);
    if (cells === null) {
      return { line: i + 1, problem: 'A quotation mark is missing, or stands where none belongs' };
    }
    lines.push(cells);
  }
  return { lines };
}

/** The text of a table: quotes only where a cell needs them, `end` after each line. */
export function csvText(lines: readonly (readonly string[])[], end: '\n' | '\r\n' = '\n'): string {
  return lines.map((cells) => cells.map(quoted).join(',') + end).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;

/** The cells of one line; null if its quotation marks do not match. */
function cellsOf(line: string): string[] | null {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (;;) {
    const match = CELL.exec(line);
    if (!match) return null;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return cells;
  }
}
