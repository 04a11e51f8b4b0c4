/** A CSV parser (RFC 4180) that is independent of the writer under test. */

/**
 * The cells of each line. Quoted line breaks belong to their cell. Throws on anything else.
 */
export function cellsIn(file: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let rest = file.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!found) throw new Error(`cellsIn: expected a cell, got ${rest.slice(0, 40)}.`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    rest = rest.slice(found[0].length);
    if (found[3] === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

/** The lines of a file, by column name. */
export function linesIn(file: string): Record<string, string>[] {
  const [heads = [], ...lines] = cellsIn(file);
  return lines.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])));
}
