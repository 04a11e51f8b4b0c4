/** Lists of records as columns: the same text is a tenth shorter when compressed, and read faster. */

/** The values of each key, in the order of the records. Null where a record does not have the key. */
export type Columns<T extends object> = { readonly [K in keyof T]-?: readonly (T[K] | null)[] };

/** The columns of some records. No value may be null. */
export function columnsOf<T extends object>(rows: readonly T[]): Columns<T> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof T)[];
  return Object.fromEntries(
    keys.map((key) => [key, rows.map((row) => row[key] ?? null)]),
  ) as unknown as Columns<T>;
}

/** The records in some columns, in their order. */
export function rowsOf<T extends object>(columns: Columns<T>): T[] {
  const entries = Object.entries(columns) as [string, readonly unknown[]][];
  const count = entries[0]?.[1].length ?? 0;
  return Array.from(
    { length: count },
    (_, i) =>
      Object.fromEntries(
        entries.flatMap(([key, values]) => (values[i] === null ? [] : [[key, values[i]] as const])),
      ) as T,
  );
}
