/** The canonical form of the files in `data/`. */
import { canonicalText } from '../src/record/canonical.ts';
import { csvText, parseCsv } from '../src/record/csv.ts';
import { jsonSchemaOf } from '../src/record/jsonSchema.ts';
import type { SchemaName } from '../src/record/recordFile.ts';
import { SCHEMAS, schemaNameOf } from '../src/record/recordFile.ts';

/**
 * The text in canonical form; null if it is not valid JSON. `file` is the path under `data/`. Throws if no
 * schema applies to that path.
 */
export function tidied(file: string, text: string): string | null {
  const name = schemaNameOf(file);
  if (name === null) throw new Error(`data/${file} has no schema`);
  try {
    return canonicalText(JSON.parse(text), jsonSchemaOf(SCHEMAS[name]));
  } catch {
    return null;
  }
}

/** The table in canonical form: quotes only where needed, cells trimmed; null if it is not valid CSV. */
export function tidiedTable(text: string): string | null {
  const csv = parseCsv(text.replaceAll('\r\n', '\n'));
  return 'problem' in csv ? null : csvText(csv.rows.map(({ cells }) => cells.map((cell) => cell.trim())));
}

/** The generated files of `data/schema/`, by their path under `data/`. */
export function schemaTexts(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return new Map(
    names.map((name) => [`schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(SCHEMAS[name]), null, 2)}\n`]),
  );
}
