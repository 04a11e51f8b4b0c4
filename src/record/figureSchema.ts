/** The schemas of `data/figures/`: four JSON files, and the rows of three CSV tables. */
import { z } from 'zod';
import type { Quantity, Stage } from '../domain/figures/figures.ts';
import { FLAGS, SHARE_FLAGS, STAGES, UNITS } from '../domain/figures/figures.ts';
import { filled, id, knownDate, localised, party } from './schema.ts';

const editionSchema = z.strictObject({
  id,
  name: localised,
  shortName: localised,
  known: knownDate.describe('When it was published, as precise as it is known'),
  source: id,
});

const formSchema = z.strictObject({
  id,
  name: localised.describe('What is weighed, such as "cobalt content"'),
  series: id
    .optional()
    .describe('Where a mineral has several tables: how addresses name this one. Leave it out for the first'),
});

const definitionSchema = z.strictObject({
  id,
  year: z.int().min(1990).max(2100).describe('The year of the imports'),
  definition: localised.describe('What is counted, and whether by value or by quantity'),
  source: id,
});

const listSchema = z.strictObject({
  id,
  country: party,
  name: localised,
  date: knownDate.describe('Since when the list holds'),
  minerals: z
    .array(
      z.strictObject({
        name: filled.describe('The name on the list, in English'),
        minerals: z.array(id).describe('Ids of minerals.json; [] if we have none'),
      }),
    )
    .min(1),
  sources: z.array(id).min(1),
  note: localised.optional(),
});

export const editionsSchema = z.array(editionSchema);
export const formsSchema = z.array(formSchema);
export const definitionsSchema = z.array(definitionSchema);
export const listsSchema = z.array(listSchema);

const text = z.string().trim();
const cell = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });
const cellId = cell(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and hyphens');
const cellCountry = cell(
  /^[A-Z]{3}$/,
  'a code of three letters (WLD is the world total, OTH other countries)',
);
const cellYear = cell(/^(19|20)\d\d$/, 'a year such as 2024').transform(Number);
const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `one of: ${values.join(', ')}` });
const flags = <const T extends readonly string[]>(values: T) =>
  z
    .string()
    .transform((joined) => (joined === '' ? [] : joined.split(';')))
    .pipe(z.array(oneOf(values)));

const notes = { note_en: text, note_ko: text };

const figureCells = {
  mineral: cellId,
  country: cellCountry,
  year: cellYear,
  value: cell(/^(\d+(\.\d+)?)?$/, 'a plain number such as 3500000, or nothing').transform((digits) =>
    digits === '' ? null : Number(digits),
  ),
  unit: oneOf(UNITS),
};
const origin = { form: cellId, flags: flags(FLAGS), edition: cellId, source: cellId, ...notes };

/** Schemas of the tables' rows, by file. The keys are the columns, in order. */
export const ROWS = {
  'figures/production.csv': z.strictObject({ ...figureCells, stage: oneOf(STAGES), ...origin }),
  'figures/reserves.csv': z.strictObject({ ...figureCells, ...origin }),
  'figures/dependence.csv': z.strictObject({
    set: cellId,
    mineral: cellId,
    partner: cellCountry,
    share: cell(/^\d{1,3}(\.\d+)?$/, 'per cent, such as 97 or 95.1')
      .transform(Number)
      .pipe(z.number().max(100, { error: 'at most 100 per cent' })),
    flags: flags(SHARE_FLAGS),
    ...notes,
  }),
} as const;

/** The path of a table under `data/`. */
export type TableFile = keyof typeof ROWS;

/** A row of a table with its line number in the file; the header is line 1. */
export type Row<File extends TableFile> = z.infer<(typeof ROWS)[File]> & { readonly line: number };

/** A row of reserves or production, with its quantity. The stage is null for reserves. */
export type FigureTableRow = Row<'figures/reserves.csv'> & {
  readonly quantity: Quantity;
  readonly stage: Stage | null;
};

/** The contents of `data/figures/`. */
export interface FigureFiles {
  readonly production: readonly Row<'figures/production.csv'>[];
  readonly reserves: readonly Row<'figures/reserves.csv'>[];
  readonly dependence: readonly Row<'figures/dependence.csv'>[];
  readonly editions: readonly z.infer<typeof editionSchema>[];
  readonly forms: readonly z.infer<typeof formSchema>[];
  readonly definitions: readonly z.infer<typeof definitionSchema>[];
  readonly lists: readonly z.infer<typeof listSchema>[];
}
