/** The schema of the questions of a lesson. */
import { z } from 'zod';
import { MAX_PROMPT } from '../domain/lesson/limits.ts';
import { factSchema } from './factSchema.ts';
import { filled, id } from './schema.ts';

const words = z
  .strictObject({ en: filled.max(MAX_PROMPT), ko: filled.max(MAX_PROMPT) })
  .describe(`In English and in Korean, at most ${MAX_PROMPT} characters each`);

const value = filled.describe(
  'What the data has in the field of the fact if this is right: a code, an id, a number, or a date as 2024, 2024-07 or 2024-07-01',
);

const asked = {
  id: id.describe('Lower-case letters, digits and hyphens; unique in the lesson'),
  prompt: words,
};

/** `right` and `wrong` are kind: they say why, and never only that. */
const answered = {
  hint: words,
  right: words.describe('After a right answer: why it is right'),
  wrong: words.describe('After another answer: kindly, where to look'),
  evidence: z
    .array(id)
    .min(1)
    .optional()
    .describe('Ids of partnerships and events that show what is right; a fact of a table needs none'),
};

const fact = factSchema.optional();

const options = z
  .array(
    z.strictObject({
      text: words,
      right: z.literal(true).optional().describe('Leave it out for a wrong one'),
      fact: fact.describe('If options follow from different fields; otherwise the question has it'),
      value: value.optional(),
    }),
  )
  .min(2)
  .max(6);

export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...asked,
    type: z.enum(['choose-one', 'choose-several', 'predict']),
    options,
    fact,
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('select').describe('To be selected on the map or in the list'),
    kind: z.enum(['country', 'partnership', 'event']),
    key: z.array(filled).min(1).describe('Alpha-3 codes or ids, each of which is right'),
    fact,
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('set-date').describe('The map is to be moved to a day'),
    day: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .describe('A day as 2024-07-01'),
    tolerance: z.int().min(0).max(200).describe('How many days before or after it are right, too'),
    fact: factSchema,
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('order'),
    items: z
      .array(z.strictObject({ text: words, fact: factSchema }))
      .min(3)
      .max(6)
      .describe('In the right order: by the dates of their facts, earliest first'),
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: words, right: words, fact, value: value.optional() }))
      .min(3)
      .max(6),
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('estimate').describe('A number on a scale'),
    value: z.number(),
    unit: words,
    range: z.tuple([z.number(), z.number()]).describe('The ends of the scale'),
    tolerance: z.number().min(0).describe('How far off an estimate may be, in the unit'),
    fact: factSchema,
    ...answered,
  }),
  z.strictObject({
    ...asked,
    type: z.literal('short-text'),
    model: words.describe('A model answer'),
    ...answered,
  }),
]);

/** A value that texts state, and the field that has it. */
export const claimSchema = z.strictObject({ fact: factSchema, value });

/** A question of a lesson, with the facts that its key follows. */
export type QuestionRecord = z.infer<typeof questionSchema>;
