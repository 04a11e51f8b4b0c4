/**
 * The schemas of all files under `data/`. The types of the project and the JSON Schemas in `data/schema/` are
 * derived from them. Constraints between files (references, order of dates, positions) are in `rules.ts`.
 */
import { z } from 'zod';
import type { EdtfDate } from '../domain/time/date.ts';
import { parseEdtf } from '../domain/time/date.ts';
import { BOUNDS, CONFIDENCES, EVENT_KINDS } from '../domain/partnership/event.ts';
import { MINERAL_GROUPS } from '../domain/figures/figures.ts';
import { BINDINGS, INSTRUMENTS, KINDS } from '../domain/partnership/partnership.ts';
import { EVENT_ROLES, MEMBER_ROLES } from '../domain/partnership/roles.ts';
import type { FigureFiles } from './figureSchema.ts';
import type { LessonRecord, TermRecord } from './lessonSchema.ts';
import type { Tour } from './tourSchema.ts';

/** A non-empty text, trimmed. */
export const filled = z.string().trim().min(1);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('Lower-case letters, digits and hyphens; the same as the file name without ".json"');

export const party = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 3166-1 alpha-3 code of a country; EUU is the European Union, XKX is Kosovo');

export const localised = z
  .strictObject({ en: filled, ko: filled })
  .describe('The same text in English and in Korean; both are required');

const url = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .describe('A full address, starting with https:// or http://');

const DAY = String.raw`\d{4}-\d{2}-\d{2}`;

/** Regular expressions for each date precision, for editors that only support JSON Schema. */
const DATE_PATTERNS: Readonly<Record<EdtfDate['precision'], string>> = {
  day: DAY,
  month: String.raw`\d{4}-\d{2}`,
  year: String.raw`\d{4}`,
  'one-of': String.raw`\[${DAY}\.\.${DAY}\]`,
  interval: `${DAY}/${DAY}`,
};

const edtf = (precisions: readonly EdtfDate['precision'][], description: string) =>
  z
    .string()
    .refine((text) => precisions.some((precision) => precision === parseEdtf(text)?.precision), {
      error: `must be ${description}`,
    })
    .meta({
      description,
      pattern: `^(?:${precisions.map((precision) => DATE_PATTERNS[precision]).join('|')})$`,
    });

const start = edtf(
  ['day', 'month', 'year', 'one-of'],
  'a date such as 2024-06-28, 2024-06 or 2024, or [2024-06-01..2024-06-28] for one unknown day of several',
);
const end = start.describe(
  'The first day on which it no longer holds, as 2024-06-28, 2024-06 or 2024 (with month or year: it holds through that month or year), or [2024-06-01..2024-06-28]; leave it out while there is no end',
);
const eventDate = edtf(
  ['day', 'month', 'year', 'one-of', 'interval'],
  'a date such as 2024-06-28, 2024-06 or 2024, [2024-06-01..2024-06-28] for one unknown day of several, or 2024-06-04/2024-06-05 for an event of several days',
);

/** A date of known precision: day, month or year. */
export const knownDate = edtf(['day', 'month', 'year'], 'a date such as 2024-06-28, 2024-06 or 2024');

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('Longitude, then latitude, in decimal degrees');

const roleSpan = z.strictObject({
  role: z.enum(MEMBER_ROLES),
  from: start.optional(),
  to: end.optional(),
});

const member = z.strictObject({
  party,
  roles: z.array(roleSpan).min(1).optional().describe('Leave it out for an ordinary member'),
  from: start
    .optional()
    .describe('Since when; leave it out only if no source says: the membership is then shown as uncertain'),
  to: end.optional(),
  note: localised.optional(),
});

export const schemaReference = z.string().describe('Lets an editor check the file while it is written');

export const partnershipSchema = z.strictObject({
  $schema: schemaReference,
  id,
  kind: z.enum(KINDS),
  name: localised,
  shortName: localised.describe('At most about 30 characters, for lists and labels'),
  start: start
    .optional()
    .describe(
      'Leave it out only if no source gives a date; it is then uncertain until its first event that is reported and not of low confidence',
    ),
  end: end.optional(),
  status: z.literal('scheduled').optional().describe('Announced, not confirmed'),
  members: z.array(member).min(1),
  instrument: z.enum(INSTRUMENTS),
  binding: z.enum(BINDINGS),
  textPublic: z.enum(['yes', 'no', 'unknown']),
  textUrl: url.nullable().describe('Where the text itself can be read; null if no address is known'),
  minerals: z.array(id).describe('Ids of minerals.json'),
  summary: localised,
  supersedes: z.array(id).describe('Ids of partnerships that this one replaced'),
  relatedTo: z
    .array(id)
    .describe('Ids of partnerships that this one hangs from, builds on or touches, without replacing them'),
  sources: z.array(id).min(1).describe('Ids of sources.json'),
  note: localised.optional().describe('What is uncertain, or where sources disagree'),
});

const eventParty = z.strictObject({ party, role: z.enum(EVENT_ROLES).optional() });

const figure = z.strictObject({
  label: localised,
  value: z.number().describe('A plain number: 30000000000, not 30 with "billion" in the unit'),
  unit: localised,
  bound: z.enum(BOUNDS).optional().describe('Where the source gives a lower bound, not the number itself'),
  asOf: knownDate,
  source: id,
});

export const eventSchema = z.strictObject({
  $schema: schemaReference,
  id,
  kind: z.enum(EVENT_KINDS),
  date: eventDate,
  status: z.enum(['reported', 'scheduled']).describe('"scheduled" is announced, not confirmed'),
  title: localised,
  summary: localised,
  partnerships: z.array(id).describe('Ids of the partnerships it belongs to; [] if it belongs to none'),
  parties: z.array(eventParty).min(1),
  place: z
    .strictObject({ name: localised, position, country: party })
    .optional()
    .describe('Leave it out for online meetings and where no source names a place'),
  minerals: z.array(id),
  figures: z.array(figure),
  sources: z.array(id).min(1),
  confidence: z.enum(CONFIDENCES),
  note: localised.optional().describe('What is uncertain, or where sources disagree'),
});

const sourceSchema = z.strictObject({
  id,
  title: filled.describe("The publisher's title, in its language"),
  titleIsDescriptive: z
    .literal(true)
    .optional()
    .describe('The title is not known to us; ours stands in its place'),
  publisher: filled,
  url: url.nullable(),
  published: knownDate.nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('BCP 47 language of the document'),
});

const mineralSchema = z.strictObject({
  id,
  name: localised,
  group: z
    .enum(MINERAL_GROUPS)
    .optional()
    .describe('For minerals that data/figures names; leave it out for others'),
});

const countrySchema = z.strictObject({
  id: party,
  name: localised,
  capital: z
    .strictObject({ name: localised, position })
    .nullable()
    .describe('Where the arcs end; null where nobody governs or lives'),
  members: z
    .array(z.strictObject({ party, from: start, to: end.optional() }))
    .optional()
    .describe('Of a union that is a party of its own: its member countries, with dates'),
  sources: z.array(id).optional(),
});

export const sourcesSchema = z.array(sourceSchema);
export const mineralsSchema = z.array(mineralSchema);
export const countriesSchema = z.array(countrySchema);

export const releaseSchema = z.strictObject({
  release: edtf(['day'], 'a day such as 2026-11-21'),
  reachesTo: edtf(['day'], 'a day such as 2026-05-26').describe('The last day the record can vouch for'),
  kept: z
    .array(edtf(['day'], 'a day such as 2026-11-21'))
    .describe('The releases that are published, oldest first; npm run data:keep adds to it'),
});

export const settingsSchema = z.strictObject({
  title: localised.describe(
    'The subject of the map; it follows the name of the product in the title of the page',
  ),
  home: z.array(party).min(1).describe('The parties whose partnerships the map opens with'),
  presets: z
    .array(id)
    .describe('Ids of partnerships: a window of time since the start of each is offered on the timeline'),
  importer: party.describe('The country whose imports figures/dependence.csv describes'),
});

export type PartnershipRecord = z.infer<typeof partnershipSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type SourceRecord = z.infer<typeof sourceSchema>;
export type MineralRecord = z.infer<typeof mineralSchema>;
export type CountryRecord = z.infer<typeof countrySchema>;
export type SettingsRecord = z.infer<typeof settingsSchema>;
export type ReleaseRecord = z.infer<typeof releaseSchema>;

/** The parsed files under `data/`. */
export interface RecordFiles {
  readonly release: ReleaseRecord;
  readonly settings: SettingsRecord;
  readonly partnerships: readonly PartnershipRecord[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
  readonly minerals: readonly MineralRecord[];
  readonly countries: readonly CountryRecord[];
  readonly figures: FigureFiles;
  readonly tours: readonly Tour[];
  readonly lessons: readonly LessonRecord[];
  readonly glossary: readonly TermRecord[];
}
