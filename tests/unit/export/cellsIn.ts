/** A reader of RFC 4180 that shares nothing with what writes it. */

/** The cells of each line; line breaks within quotation marks belong to their cell. Throws on stray text. */
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

/** The lines of a file by the heads of its columns. */
export function linesIn(file: string): Record<string, string>[] {
  const [heads = [], ...lines] = cellsIn(file);
  return lines.map((cells) => Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])));
}
