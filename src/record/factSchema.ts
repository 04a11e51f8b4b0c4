/** What the key of a question says of the record: a field of a partnership, an event or a table of figures. */
import { z } from 'zod';
import { STAGES } from '../domain/figures/figures.ts';
import { EVENT_ROLES, MEMBER_ROLES } from '../domain/partnership/roles.ts';
import { filled, id, party } from './schema.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A day as 2024-07-01');

const of = id.describe('The id of a partnership or an event');

/** The columns that name a row of reserves or of production. */
const row = {
  mineral: id,
  country: party,
  year: z.int(),
  edition: id,
  stage: z.enum(STAGES).optional().describe('For production'),
};

export const factSchema = z
  .discriminatedUnion('field', [
    z.strictObject({ field: z.enum(['start', 'end', 'date']), of }),
    z.strictObject({
      field: z.enum(['from', 'to']).describe('Of a member, or of its role'),
      of,
      party,
      role: z.enum(MEMBER_ROLES).optional(),
    }),
    z.strictObject({
      field: z.literal('members').describe('The full members: on a day, those that joined after one, or all'),
      of,
      on: day.optional(),
      after: day.optional(),
    }),
    z.strictObject({
      field: z.literal('role').describe('The parties that have a role: of a partnership on a day'),
      of,
      role: z.enum([...MEMBER_ROLES, ...EVENT_ROLES]),
      on: day.optional(),
    }),
    z.strictObject({
      field: z.enum([
        'parties',
        'place',
        'minerals',
        'kind',
        'instrument',
        'binding',
        'textPublic',
        'supersedes',
      ]),
      of,
    }),
    z.strictObject({
      field: z.literal('figure').describe('A figure of an event, by its English label'),
      of,
      label: filled,
    }),
    z.strictObject({
      field: z.literal('import-share').describe('A row of figures/dependence.csv, in per cent'),
      set: id,
      mineral: id,
      partner: party,
    }),
    z.strictObject({
      field: z.literal('largest-import-share').describe('The country with the highest share of a set'),
      set: id,
      mineral: id,
    }),
    z.strictObject({
      field: z.enum(['reserves', 'production']).describe('A row of the table, in the unit of the table'),
      ...row,
    }),
    z.strictObject({
      field: z
        .enum(['largest-reserves', 'largest-production'])
        .describe('The country with the highest value of the table'),
      mineral: id,
      year: row.year,
      edition: id,
      stage: row.stage,
    }),
    z.strictObject({
      field: z.literal('list-size').describe('The number of entries of a list of figures/lists.json'),
      list: id,
    }),
  ])
  .describe('The field of the data that the key follows: if the data changes, the check names the question');

/** A field of the record that decides what is right. */
export type Fact = z.infer<typeof factSchema>;
