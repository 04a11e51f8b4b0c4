/** What can be chosen for data. */
import type { Separator } from '../spreadsheet.ts';

/** What the data are of: the open tour, the view on the screen, or the whole record. */
export const DATA_CONTENTS = ['tour', 'view', 'everything'] as const;
/** One of `DATA_CONTENTS`. */
export type DataContent = (typeof DATA_CONTENTS)[number];

/** The formats of the file. */
export const DATA_FORMATS = ['xlsx', 'csv', 'geojson', 'json', 'bibtex', 'ris', 'csl', 'zip'] as const;
/** One of `DATA_FORMATS`. */
export type DataFormat = (typeof DATA_FORMATS)[number];

/** The choices for data. */
export interface DataChoices {
  readonly content: DataContent;
  readonly format: DataFormat;
  /** Of the columns in CSV files. */
  readonly separator: Separator;
}
