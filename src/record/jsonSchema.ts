/** JSON Schemas generated from the Zod schemas: for editors, key order and field descriptions. */
import { z } from 'zod';

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
}

/** The JSON Schema (draft 2020-12) of a Zod schema, with keys in the order of its definition. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
