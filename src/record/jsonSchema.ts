/** The JSON Schema of our schemas: for editors, for the order of keys and for what a field is about. */
import { z } from 'zod';

/** The parts of JSON Schema that our schemas use. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
}

/** Draft 2020-12, keys in the order in which the schema is written. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
