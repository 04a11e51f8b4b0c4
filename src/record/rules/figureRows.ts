/** The rows of reserves and production, with their location for error messages. */
import type { FigureFiles, FigureTableRow } from '../figureSchema.ts';

/** A row with its file. */
export interface PlacedRow {
  readonly file: string;
  /** Such as `line 12`. */
  readonly field: string;
  readonly row: FigureTableRow;
}

/** All rows of production and reserves. */
export function rowsOf({ production, reserves }: FigureFiles): PlacedRow[] {
  return [
    ...production.map((row) => placed('figures/production.csv', { ...row, quantity: 'production' })),
    ...reserves.map((row) => placed('figures/reserves.csv', { ...row, quantity: 'reserves', stage: null })),
  ];
}

function placed(file: string, row: FigureTableRow): PlacedRow {
  return { file, field: `line ${row.line}`, row };
}
