/** The schemas of `data/lessons/`, one JSON file per lesson, and of `data/glossary.json`. */
import { z } from 'zod';
import { claimSchema, questionSchema } from './questionSchema.ts';
import { filled, id, localised } from './schema.ts';
import { sceneSchema, tourSchema } from './tourSchema.ts';

const lines = z.array(localised).min(1).max(5);

export const lessonSchema = z.strictObject({
  ...tourSchema.shape,
  minutes: tourSchema.shape.minutes.describe('How long the lesson is: the minutes of its scenes together'),
  ages: z.strictObject({ from: z.int().min(10).max(25), to: z.int().min(10).max(25) }).describe('In years'),
  aims: lines.describe('What pupils can do afterwards'),
  priorKnowledge: lines.describe('What pupils should know before'),
  curriculum: z
    .array(z.strictObject({ subject: localised, area: localised }))
    .min(1)
    .max(5)
    .describe('Where it fits: subject and area by name, no codes of standards'),
  scenes: z
    .array(
      z.strictObject({
        ...sceneSchema.shape,
        notes: sceneSchema.shape.notes.describe('For the teacher'),
        minutes: z.int().min(1).max(40).describe('How long the scene takes, with its questions'),
        claims: z
          .array(claimSchema)
          .min(1)
          .optional()
          .describe('Numbers and countries that texts or notes state: the check compares them with the data'),
        questions: z.array(questionSchema).min(1).optional(),
      }),
    )
    .min(2),
  glossary: z.array(id).min(1).describe('Ids of glossary.json: terms that the texts use'),
  worksheet: z.array(id).min(1).describe('Ids of the questions that are printed on the worksheet'),
});

const termSchema = z.strictObject({
  id,
  term: localised,
  aliases: z
    .strictObject({ en: z.array(filled).optional(), ko: z.array(filled).optional() })
    .optional()
    .describe('Other words for it that texts use; the English plural in -s is found without'),
  definition: localised.describe('In plain words, at most 60 words in English and 300 characters in Korean'),
  sources: z.array(id).min(1).optional().describe('Ids of sources.json, for what is a fact'),
});

export const glossarySchema = z.array(termSchema);

/** A lesson of the record. */
export type LessonRecord = z.infer<typeof lessonSchema>;

/** A term of the glossary. */
export type TermRecord = z.infer<typeof termSchema>;
