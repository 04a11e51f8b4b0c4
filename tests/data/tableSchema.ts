/** Checks tables against their Table Schemas (datapackage.org), independently of the code that made them. */
import { parse } from 'csv-parse/sync';

/** A table schema, as far as it is checked. */
interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly format?: string;
    readonly constraints?: {
      readonly required?: boolean;
      readonly unique?: boolean;
      readonly pattern?: string;
      readonly enum?: readonly string[];
    };
  }[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** A resource of a data package with its rows by column. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: Schema;
}

/** A row by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text. Throws if a row has another number of cells than the first, or repeats a column. */
export function rowsOf(csv: string): Row[] {
  const [names = [], ...rows] = parse(csv) as string[][];
  if (new Set(names).size < names.length) throw new Error(`A column is repeated: ${names.join()}`);
  return rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}

/** Whether a text is a day of the calendar, such as `2024-07-01`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

const TYPES: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  year: (cell) => /^\d{4}$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: isDay,
};

/** All contradictions between the tables (rows by the name of their resource) and their schemas; empty if none. */
export function contradictions(
  resources: readonly Resource[],
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const found: string[] = [];
  const keys = (rows: readonly Row[], fields: readonly string[]) =>
    rows.map((row) => fields.map((field) => row[field] ?? '').join('\n'));
  for (const { name, schema } of resources) {
    const rows = tables.get(name) ?? [];
    const columns = Object.keys(rows[0] ?? {});
    if (columns.join() !== schema.fields.map((field) => field.name).join()) found.push(`${name}: columns`);
    for (const { name: field, type, format, constraints = {} } of schema.fields) {
      const cells = rows.map((row) => row[field] ?? '');
      const given = cells.filter((cell) => cell !== '');
      const bad = (rule: string, broken: (cell: string) => boolean) =>
        found.push(...given.filter(broken).map((cell) => `${name}.${field}: ${rule} ${cell}`));
      bad(type, (cell) => !TYPES[type]?.(cell));
      if (format === 'uri') bad('uri', (cell) => !URL.canParse(cell));
      if (constraints.required && given.length < cells.length) found.push(`${name}.${field}: empty`);
      if (constraints.unique && new Set(given).size < given.length) found.push(`${name}.${field}: repeated`);
      const { pattern, enum: allowed } = constraints;
      if (pattern !== undefined) bad('pattern', (cell) => !new RegExp(`^(?:${pattern})$`).test(cell));
      if (allowed) bad('enum', (cell) => !allowed.includes(cell));
    }
    const own = schema.primaryKey ? keys(rows, schema.primaryKey) : [];
    if (new Set(own).size < own.length) found.push(`${name}: primary key repeated`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(keys(tables.get(reference.resource) ?? [], reference.fields));
      const missing = keys(rows, fields).filter((key) => key.trim() !== '' && !known.has(key));
      found.push(...missing.map((key) => `${name}: no ${key} in ${reference.resource}`));
    }
  }
  return found;
}
