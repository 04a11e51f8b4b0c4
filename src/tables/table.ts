/** A table of the data package: its rows as CSV and its Table Schema, both made from one list of columns. */
import type { Localised } from '../domain/language.ts';
import { csvText } from '../record/csv.ts';

/** The value of a cell; null and an empty list are an empty cell. */
export type Value = string | number | boolean | readonly string[] | null;

/** A field of a Table Schema (Data Package v2). `description@ko` is an additional property. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';
  readonly format?: 'uri';
  readonly description: string;
  readonly 'description@ko': string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** A column: its field, and its value in a row. */
export interface Column<Row> {
  readonly field: Field;
  readonly value: (row: Row) => Value;
}

/** A reference from columns of one table to the columns of another with the same number of fields. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table with its rows. */
export interface Table {
  readonly name: string;
  readonly title: Localised;
  readonly description: Localised;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Value[])[];
}

/** Separates the items of a list in a cell. */
export const SEPARATOR = ';';

/** A table from its columns and the records that make its rows. */
export function tableOf<Row>({
  columns,
  records,
  primaryKey = [],
  foreignKeys = [],
  ...rest
}: Pick<Table, 'name' | 'title' | 'description'> &
  Partial<Pick<Table, 'primaryKey' | 'foreignKeys'>> & {
    readonly columns: readonly Column<Row>[];
    readonly records: readonly Row[];
  }): Table {
  return {
    ...rest,
    fields: columns.map(({ field }) => field),
    primaryKey,
    foreignKeys,
    rows: records.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** The text of a value: lists are joined by semicolons, booleans are `true` and `false`. */
export function cellText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(SEPARATOR) : String(value);
}

/** The table as CSV (RFC 4180, UTF-8 without a byte order mark), with the names of the columns in the first line. */
export function tableText({ fields, rows }: Table): string {
  return csvText([fields.map(({ name }) => name), ...rows.map((row) => row.map(cellText))], '\r\n');
}
