/** Schema errors, worded for the author of a file. */
import type { z } from 'zod';
import type { RecordFault } from './fault.ts';
import { type JsonSchema, propertiesOf } from './jsonSchema.ts';

/** Converts a schema issue to an error of the record. `json` is the whole file, `schema` its JSON Schema. */
export function faultOfIssue(
  file: string,
  json: unknown,
  schema: JsonSchema,
  issue: z.core.$ZodIssue,
): RecordFault {
  const path = issue.path as (string | number)[];
  const field = fieldOf(path, json);
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)?.[key], json);
  const about = descriptionAt(schema, path, json);
  const hint = about ? ` What belongs here: ${about}.` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(propertiesOf(schemaAt(schema, path, json) ?? {}, value)).join(', ');
    return {
      file,
      field,
      problem: `${issue.keys.map((key) => `"${key}"`).join(' and ')} is no field of this place.`,
      fix: `Correct its spelling or take it out. The fields here are: ${known}.`,
    };
  }
  if (value === undefined) {
    return { file, field, problem: 'This field is missing.', fix: `Add it.${hint}` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return {
      file,
      field,
      problem: `${shown(value)} is none of the values allowed here.`,
      fix: `Choose one of: ${values}.`,
    };
  }
  if (issue.code === 'custom') {
    return {
      file,
      field,
      problem: `${shown(value)} is not a date that the record can read.`,
      fix: `It ${issue.message}.`,
    };
  }
  if (issue.code === 'too_small' && (value === '' || (typeof value === 'string' && value.trim() === ''))) {
    return {
      file,
      field,
      problem: 'The text is empty.',
      fix: 'Write it, or take out an optional field as a whole.',
    };
  }
  if (issue.code === 'too_small' && Array.isArray(value) && value.length === 0) {
    return { file, field, problem: 'The list is empty.', fix: `Give at least one entry.${hint}` };
  }
  return {
    file,
    field,
    problem: `${shown(value)} does not fit here.`,
    fix: `Correct it.${hint || ` ${issue.message}.`}`,
  };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/**
 * A path as readable text: entries of a list are named by their party or id, otherwise by their 1-based
 * number.
 */
function fieldOf(path: readonly (string | number)[], json: unknown): string {
  let at: unknown = json;
  const names = path.map((key) => {
    at = (at as Record<string | number, unknown> | undefined)?.[key];
    if (typeof key === 'string') return key;
    const { party, id } = (at ?? {}) as { party?: unknown; id?: unknown };
    const name = party ?? id;
    return typeof name === 'string' ? name : `entry ${key + 1}`;
  });
  return names.join(', ');
}

function schemaAt(
  schema: JsonSchema,
  path: readonly (string | number)[],
  json: unknown,
): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  let value = json;
  for (const key of path) {
    at = typeof key === 'number' ? at?.items || undefined : at && propertiesOf(at, value)[key];
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return at;
}

/** The description of the innermost part of a path that has one. */
function descriptionAt(
  schema: JsonSchema,
  path: readonly (string | number)[],
  json: unknown,
): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const description = schemaAt(schema, path.slice(0, length), json)?.description;
    if (description) return description;
  }
  return undefined;
}
