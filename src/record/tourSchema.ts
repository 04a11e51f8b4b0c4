/** The schema of `data/tours/`: one JSON file per tour. */
import { z } from 'zod';
import { MAX_NOTES, MAX_SUMMARY, MAX_TITLE } from '../domain/tour/limits.ts';
import { filled, id, localised, party, schemaReference } from './schema.ts';

/** How a scene follows the one before it: the camera flies and time passes, or the picture changes at once. */
export const TRANSITIONS = ['fly', 'cut'] as const;

const within = (most: number, description: string) =>
  z
    .strictObject({ en: filled.max(most), ko: filled.max(most) })
    .describe(`${description}; in English and in Korean, at most ${most} characters each`);

const shown = z
  .strictObject({
    partnerships: z.array(id).min(1).optional().describe('Ids of partnerships'),
    events: z.array(id).min(1).optional().describe('Ids of events'),
    countries: z.array(party).min(1).optional().describe('Alpha-3 codes'),
  })
  .describe(
    'What the map must show in this scene. The text may only say what these records say; their sources are those of the scene',
  );

export const sceneSchema = z.strictObject({
  view: z
    .string()
    .regex(/^\?\S+$/)
    .describe(
      'A query string with its question mark, with the keys of docs/links.md, but without ui, lang, theme, tour and step',
    ),
  title: within(MAX_TITLE, 'A headline'),
  text: localised.describe(
    'Two or three short sentences, at most 60 words in English and 300 characters in Korean',
  ),
  notes: within(
    MAX_NOTES,
    'For the presenter: what to say, what is uncertain, where sources disagree',
  ).optional(),
  show: shown,
  cites: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Ids of partnerships or events on which text or notes also rely, though the map does not show them',
    ),
  transition: z.enum(TRANSITIONS),
});

export const tourSchema = z.strictObject({
  $schema: schemaReference,
  id,
  title: within(MAX_TITLE, 'The name of the tour'),
  summary: within(MAX_SUMMARY, 'What the tour is about, in one or two sentences'),
  minutes: z.int().min(1).max(60).describe('How long a talk takes that shows all scenes'),
  scenes: z.array(sceneSchema).min(2),
});

/** A scene of a tour: a view, and what is said about it. */
export type Scene = z.infer<typeof sceneSchema>;

/** A tour of the record. */
export type Tour = z.infer<typeof tourSchema>;
