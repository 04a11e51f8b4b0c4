/** Parsing and validation of a single file of the record. */
import type { z } from 'zod';
import type { RecordFault } from './fault.ts';
import { definitionsSchema, editionsSchema, formsSchema, listsSchema } from './figureSchema.ts';
import { jsonSchemaOf } from './jsonSchema.ts';
import { glossarySchema, lessonSchema } from './lessonSchema.ts';
import { faultOfIssue } from './schemaFault.ts';
import {
  countriesSchema,
  eventSchema,
  mineralsSchema,
  partnershipSchema,
  releaseSchema,
  settingsSchema,
  sourcesSchema,
} from './schema.ts';
import { tourSchema } from './tourSchema.ts';

/** The schemas, by file name in `data/schema/`. */
export const SCHEMAS = {
  partnership: partnershipSchema,
  event: eventSchema,
  tour: tourSchema,
  lesson: lessonSchema,
  glossary: glossarySchema,
  sources: sourcesSchema,
  minerals: mineralsSchema,
  countries: countriesSchema,
  release: releaseSchema,
  settings: settingsSchema,
  'figure-editions': editionsSchema,
  'figure-forms': formsSchema,
  'figure-definitions': definitionsSchema,
  'figure-lists': listsSchema,
} as const;

/** A key of `SCHEMAS`. */
export type SchemaName = keyof typeof SCHEMAS;

/** The schema of a file, by its path under `data/`; null if the record has no such file. */
export function schemaNameOf(file: string): SchemaName | null {
  if (/^partnerships\/[^/]+\.json$/.test(file)) return 'partnership';
  if (/^events\/[^/]+\.json$/.test(file)) return 'event';
  if (/^tours\/[^/]+\.json$/.test(file)) return 'tour';
  if (/^lessons\/[^/]+\.json$/.test(file)) return 'lesson';
  const match =
    /^(glossary|sources|minerals|countries|release|settings)\.json$/.exec(file) ??
    /^figures\/(editions|forms|definitions|lists)\.json$/.exec(file);
  if (!match) return null;
  return (file.startsWith('figures/') ? `figure-${match[1]}` : match[1]) as SchemaName;
}

/** The parsed value of a valid file, or its errors. `name` is its schema, `file` its path under `data/`. */
export function readRecordFile<Name extends SchemaName>(
  name: Name,
  file: string,
  text: string,
): { value: z.infer<(typeof SCHEMAS)[Name]> } | { faults: RecordFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem = `This is not JSON: ${placed((error as Error).message, text)}.`;
    return { faults: [{ file, field: '', problem, fix: SYNTAX }] };
  }
  const result = SCHEMAS[name].safeParse(json);
  const faults = result.success
    ? []
    : result.error.issues.map((issue) => faultOfIssue(file, json, jsonSchemaOf(SCHEMAS[name]), issue));
  const id = (json as { id?: unknown } | null)?.id;
  const named = /([^/]+)\.json$/.exec(file)?.[1];
  if (file.includes('/') && typeof id === 'string' && id !== named) {
    faults.push({
      file,
      field: 'id',
      problem: `The id is "${id}", but the file is named "${named}.json".`,
      fix: `Set the id to "${named}", or rename the file to "${id}.json".`,
    });
  }
  return result.success && faults.length === 0
    ? { value: result.data as z.infer<(typeof SCHEMAS)[Name]> }
    : { faults };
}

const SYNTAX =
  'Look near that place for a missing or doubled comma, quotation mark or bracket; the last entry of a list takes no comma.';

/** The message of `JSON.parse`, with a line number where the engine gives only a character position. */
function placed(message: string, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined || /line \d/.test(message)) return message;
  return `${message} (line ${text.slice(0, Number(position)).split('\n').length})`;
}
