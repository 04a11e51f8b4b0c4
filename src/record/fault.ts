/** A fault of the record, told to the person who can mend it. */
export interface RecordFault {
  /** Path under `data/`, such as `partnerships/msp.json`. */
  readonly file: string;
  /** Where in the file, such as `members, KOR, from`; empty for the whole file. */
  readonly field: string;
  /** What is wrong: a full sentence. */
  readonly problem: string;
  /** What to do about it: a full sentence. */
  readonly fix: string;
}

/** All faults as text, grouped by file; an empty string if there are none. */
export function formatFaults(faults: readonly RecordFault[]): string {
  const byFile = new Map<string, RecordFault[]>();
  for (const fault of faults) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
  const blocks = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => {
      const lines = list.map(
        ({ field, problem, fix }) => `  ${field || 'the file'}: ${problem}\n    → ${fix}`,
      );
      return `data/${file}\n${lines.join('\n')}`;
    });
  return blocks.join('\n\n');
}
