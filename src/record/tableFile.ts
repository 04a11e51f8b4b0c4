/** Parsing and validation of a single CSV table of the record. */
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import type { RecordFault } from './fault.ts';
import type { Row, TableFile } from './figureSchema.ts';
import { ROWS } from './figureSchema.ts';

/** The rows of a valid table, or its errors. `file` is its path under `data/`. */
export function readTableFile<File extends TableFile>(
  file: File,
  text: string,
): { value: Row<File>[] } | { faults: RecordFault[] } {
  const csv = parseCsv(text);
  if ('problem' in csv) {
    const fix =
      'Quote a cell with a comma or a line break in it as a whole, and double the quotation marks inside.';
    return { faults: [{ file, field: `line ${csv.line}`, problem: `${csv.problem}.`, fix }] };
  }
  const columns = Object.keys(ROWS[file].shape);
  const [header, ...rows] = csv.rows;
  const problem = columnProblem(header?.cells ?? [], columns);
  if (problem !== null) {
    return { faults: [{ file, field: 'line 1', problem, fix: `The columns must be ${columns.join()}.` }] };
  }
  const value: Row<File>[] = [];
  const faults: RecordFault[] = [];
  for (const { line, cells } of rows) {
    if (cells.length !== columns.length) {
      const count = `The line has ${cells.length} cells, not ${columns.length}.`;
      const fix = 'Look for a missing or doubled comma; a text with a comma in it stands in quotation marks.';
      faults.push({ file, field: `line ${line}`, problem: count, fix });
      continue;
    }
    const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const result = ROWS[file].safeParse(named);
    if (result.success) value.push(Object.assign(result.data as z.infer<(typeof ROWS)[File]>, { line }));
    else faults.push(...result.error.issues.map((issue) => faultOf(file, line, named, issue)));
  }
  return faults.length === 0 ? { value } : { faults };
}

/** The first unexpected column, as a sentence; null if all columns are as expected. */
function columnProblem(found: readonly string[], expected: readonly string[]): string | null {
  const length = Math.max(found.length, expected.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => found[i] !== expected[i]);
  if (at === undefined) return null;
  const [is, mustBe] = [found[at], expected[at]];
  if (is === undefined) return `Column ${at + 1}, "${mustBe}", is missing.`;
  if (mustBe === undefined) return `Column ${at + 1}, ${visible(is)}, is one too many.`;
  return `Column ${at + 1} is ${visible(is)}, not "${mustBe}".`;
}

/** The text in quotes, with invisible characters escaped as code points: `"value\u{a0}"`. */
function visible(text: string): string {
  const codePoint = (character: string) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
  return `"${text.replace(/(?! )[\p{C}\p{Z}]/gu, codePoint)}"`;
}

function faultOf(
  file: string,
  line: number,
  cells: Readonly<Record<string, string>>,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
): RecordFault {
  const column = String(issue.path[0]);
  return {
    file,
    field: `line ${line}, ${column}`,
    problem: `"${cells[column] ?? ''}" does not fit here.`,
    fix: `What belongs here: ${issue.message}.`,
  };
}
