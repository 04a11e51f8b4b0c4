/** JSON Schemas generated from the Zod schemas: for editors, key order and field descriptions. */
import { z } from 'zod';

/** The part of JSON Schema that is used here. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/** The properties of a schema; of a union those of the member whose constants a value has. */
export function propertiesOf(schema: JsonSchema, value: unknown): Readonly<Record<string, JsonSchema>> {
  if (schema.properties) return schema.properties;
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
    .map((one) => propertiesOf(one, value))
    .filter((properties) => Object.keys(properties).length > 0);
  return members.find((properties) => isMember(properties, value)) ?? members[0] ?? {};
}

function isMember(properties: Readonly<Record<string, JsonSchema>>, value: unknown): boolean {
  const values = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).every(
    ([key, { const: only, enum: any }]) =>
      (only === undefined || only === values[key]) &&
      (any === undefined || values[key] === undefined || any.includes(values[key])),
  );
}

/** The JSON Schema (draft 2020-12) of a Zod schema, with keys in the order of its definition. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema) as JsonSchema;
}
