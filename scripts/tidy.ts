/** What the files of `data/` look like when they are in order. */
import { canonicalText } from '../src/record/canonical.ts';
import { csvText, parseCsv } from '../src/record/csv.ts';
import { jsonSchemaOf } from '../src/record/jsonSchema.ts';
import type { SchemaName } from '../src/record/recordFile.ts';
import { SCHEMAS, schemaNameOf } from '../src/record/recordFile.ts';

/** A file in canonical form; null if it is not JSON. `file` is its path under `data/`. */
export function tidied(file: string, text: string): string | null {
  const name = schemaNameOf(file);
  if (name === null) throw new Error(`data/${file} follows no schema`);
  try {
    return canonicalText(JSON.parse(text), jsonSchemaOf(SCHEMAS[name]));
  } catch {
    return null;
  }
}

/** A table as we write it: quotes only where a cell needs them, no spaces at its ends; null if it is none. */
export function tidiedTable(text: string): string | null {
  const csv = parseCsv(text.replaceAll('\r\n', '\n'));
  return 'problem' in csv ? null : csvText(csv.rows.map(({ cells }) => cells.map((cell) => cell.trim())));
}

/** The files of `data/schema/`, by their paths under `data/`. */
export function schemaTexts(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return new Map(
    names.map((name) => [`schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(SCHEMAS[name]), null, 2)}\n`]),
  );
}
