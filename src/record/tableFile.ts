/** One CSV table of the record: its lines, or what is wrong with it taken alone. */
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import type { Fault } from './fault.ts';
import type { Row, TableFile } from './figureSchema.ts';
import { ROWS } from './figureSchema.ts';

/** The rows of a sound table, or its faults. `file` is its path under `data/`. */
export function readTableFile<File extends TableFile>(
  file: File,
  text: string,
): { value: Row<File>[] } | { faults: Fault[] } {
  const csv = parseCsv(text);
  if ('problem' in csv) {
    const fix = 'Quote a cell with a comma in it as a whole, and double the quotation marks inside.';
    return { faults: [{ file, field: `line ${csv.line}`, problem: `${csv.problem}.`, fix }] };
  }
  const columns = Object.keys(ROWS[file].shape);
  const [header = [], ...lines] = csv.lines;
  if (header.join() !== columns.join()) {
    const problem = `The columns are ${header.join()}.`;
    return { faults: [{ file, field: 'line 1', problem, fix: `They must be ${columns.join()}.` }] };
  }
  const value: Row<File>[] = [];
  const faults: Fault[] = [];
  for (const [i, cells] of lines.entries()) {
    const line = i + 2;
    if (cells.length !== columns.length) {
      const problem = `The line has ${cells.length} cells, not ${columns.length}.`;
      const fix = 'Look for a missing or doubled comma; a text with a comma in it stands in quotation marks.';
      faults.push({ file, field: `line ${line}`, problem, fix });
      continue;
    }
    const named = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const result = ROWS[file].safeParse(named);
    if (result.success) value.push(Object.assign(result.data as z.infer<(typeof ROWS)[File]>, { line }));
    else faults.push(...result.error.issues.map((issue) => faultOf(file, line, named, issue)));
  }
  return faults.length === 0 ? { value } : { faults };
}

function faultOf(
  file: string,
  line: number,
  cells: Readonly<Record<string, string>>,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
): Fault {
  const column = String(issue.path[0]);
  return {
    file,
    field: `line ${line}, ${column}`,
    problem: `"${cells[column] ?? ''}" does not fit here.`,
    fix: `What belongs here: ${issue.message}.`,
  };
}
