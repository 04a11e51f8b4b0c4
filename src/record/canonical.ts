/** The canonical formatting of the record's JSON files, so that diffs show only real changes. */
import { type JsonSchema, propertiesOf } from './jsonSchema.ts';

const WIDTH = 110;

/**
 * The text of a file: keys in the order of the schema (unknown keys last), entries of the outermost list
 * sorted by id, indented by two spaces. Nested lists and objects are on one line if they fit in `WIDTH`.
 */
export function canonicalText(value: unknown, schema: JsonSchema): string {
  const ordered = inOrder(value, schema);
  const entries = Array.isArray(ordered) ? (ordered as unknown[]).toSorted(byId) : ordered;
  return `${write(entries, 0, 0)}\n`;
}

function byId(a: unknown, b: unknown): number {
  const [x, y] = [idOf(a), idOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function idOf(entry: unknown): string {
  return String((entry as { id?: unknown } | null)?.id);
}

function inOrder(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) {
    const items = schema.items || {};
    return value.map((entry) => inOrder(entry, items));
  }
  if (typeof value !== 'object' || value === null) return value;
  const properties = propertiesOf(schema, value);
  const known = Object.keys(properties).filter((key) => key in value);
  const unknown = Object.keys(value).filter((key) => !(key in properties));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [
      key,
      inOrder((value as Record<string, unknown>)[key], properties[key] ?? {}),
    ]),
  );
}

/** `column` is the column at which the value starts. The outermost value is never written on one line. */
function write(value: unknown, indent: number, column: number): string {
  const line = onOneLine(value);
  const fits = column + line.length + 1 <= WIDTH;
  if (typeof value !== 'object' || value === null || line.length === 2 || (indent > 0 && fits)) return line;
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const parts = Array.isArray(value)
    ? value.map((entry) => pad + write(entry, inner, inner))
    : Object.entries(value).map(([key, entry]) => {
        const name = `${pad}${JSON.stringify(key)}: `;
        return name + write(entry, inner, name.length);
      });
  const body = `\n${parts.join(',\n')}\n${' '.repeat(indent)}`;
  return Array.isArray(value) ? `[${body}]` : `{${body}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
