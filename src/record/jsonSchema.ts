/** JSON Schemas generated from the Zod schemas: for editors, key order and field descriptions. */
import { z } from 'zod';

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The properties of a schema; of a union those of the member that has the most keys of a value. */
export function propertiesOf(schema: JsonSchema, value: unknown): Readonly<Record<string, JsonSchema>> {
  if (schema.properties) return schema.properties;
  const keys = Object.keys(typeof value === 'object' && value !== null ? value : {});
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((one) => propertiesOf(one, value));
  const known = (properties: object) => keys.filter((key) => key in properties).length;
  return members.toSorted((a, b) => known(b) - known(a))[0] ?? {};
}

/** The JSON Schema (draft 2020-12) of a Zod schema, with keys in the order of its definition. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
