/** An error in the record, written for the person who can correct it. */
export interface RecordFault {
  /** Path under `data/`, such as `partnerships/msp.json`. */
  readonly file: string;
  /** The field, such as `members, KOR, from`; empty for the whole file. */
  readonly field: string;
  /** What is wrong, as a full sentence. */
  readonly problem: string;
  /** How to correct it, as a full sentence. */
  readonly fix: string;
}

/** All errors as text, grouped by file; empty if there are none. */
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
