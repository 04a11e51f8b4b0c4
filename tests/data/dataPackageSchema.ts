/**
 * A JSON Schema for descriptors of Data Package v2 (https://datapackage.org/standard/data-package/), in our words and
 * stricter than that of the standard: it allows only the properties that we use, so that a misspelt one is found.
 */

const text = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };

/** An object with only the given properties. */
function exactly(
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const described = { description: text, 'description@ko': text };
const constraints = exactly(
  {},
  {
    required: { const: true },
    unique: { const: true },
    pattern: text,
    enum: texts,
  },
);
const field = {
  oneOf: [
    exactly(
      { name, type: { const: 'string' }, ...described },
      { format: { enum: ['email', 'uri', 'binary', 'uuid'] }, constraints },
    ),
    exactly(
      { name, type: { enum: ['number', 'integer', 'boolean', 'date', 'year'] }, ...described },
      { constraints },
    ),
  ],
};
const schema = exactly(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { const: [''] },
  },
  {
    primaryKey: texts,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: exactly({ fields: texts, reference: exactly({ resource: name, fields: texts }) }),
    },
  },
);
const resource = exactly({
  $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
  name,
  type: { const: 'table' },
  // A path below the descriptor: no address, and not upwards.
  path: { type: 'string', pattern: String.raw`^(?!.*\.\.)[\w-]+(/[\w-]+)*\.csv$` },
  title: text,
  'title@ko': text,
  ...described,
  format: { const: 'csv' },
  mediatype: { const: 'text/csv' },
  encoding: { const: 'utf-8' },
  schema,
});

/** The schema of `datapackage.json`. */
export const DATA_PACKAGE = exactly(
  {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    title: text,
    'title@ko': text,
    ...described,
    version: { type: 'string', format: 'date' },
    created: { type: 'string', format: 'date-time' },
    reachesTo: { type: 'string', format: 'date' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: exactly({ name: text, path: { type: 'string', format: 'uri' }, title: text }),
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: exactly({ title: text, roles: texts }),
    },
    keywords: texts,
    resources: { type: 'array', minItems: 1, items: resource },
  },
  { homepage: { type: 'string', format: 'uri' } },
);
