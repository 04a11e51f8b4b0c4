/** The record as JSON by id: a read-only interface of static files. */
import { z } from 'zod';
import { eventSchema, id, partnershipSchema, sourcesSchema } from '../record/schema.ts';
import type { SourceRecord } from '../record/schema.ts';
import { CREDIT } from '../tables/credit.ts';
import { partnershipJson } from '../tables/recordJson.ts';
import { ADDRESSES, FOLDER } from './addresses.ts';
import { jsonText } from './dataPackage.ts';
import type { Published } from './published.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ format: 'date' });
const lifeSchema = z
  .strictObject({
    possibleFrom: day
      .nullable()
      .describe(
        'First day on which it may apply. A start known by its month or year counts from the first day of it. Null if the start is not known',
      ),
    certainFrom: day
      .nullable()
      .describe(
        'First day that counts as certain. A start known by its month or year counts from the first day of it. Null if no day is certain',
      ),
    certainUntil: day
      .nullable()
      .describe(
        'First day after certainFrom that no longer counts as certain. An end known by its month or year counts through the last day of it. Null if no end is known or no day is certain',
      ),
    possibleUntil: day
      .nullable()
      .describe(
        'First day on which it no longer applies. An end known by its month or year counts through the last day of it. Null if no end is known',
      ),
  })
  .describe('The days between which it applies; an end is the first day on which it no longer does');

const common = {
  $schema: z.string().describe('The address of this schema'),
  release: day.describe('The data release'),
  sources: sourcesSchema.describe('The documents that it cites'),
};
const memberSchema = partnershipSchema.shape.members.element;

/** The form of `partnerships/ID.json`: the record with its documents, events and computed days. */
const partnershipForm = partnershipSchema.extend({
  ...common,
  life: lifeSchema,
  members: z.array(memberSchema.extend({ life: lifeSchema })),
  supersededBy: z.array(id).describe('Ids of the partnerships that replaced it'),
  events: z.array(id).describe('Ids of its events, in chronological order'),
});

/** The form of `events/ID.json`: the record with its documents. */
const eventForm = eventSchema.extend(common);

const listed = { id, file: z.string().describe('Its file, relative to the index') };

/** The form of `index.json`. */
const indexForm = z.strictObject({
  $schema: common.$schema,
  release: common.release,
  reachesTo: day.describe('The last day that the data cover'),
  license: z.literal(CREDIT.licence.name),
  partnerships: z.array(
    z.strictObject({
      ...listed,
      ...partnershipSchema.pick({ name: true, kind: true, start: true, end: true }).shape,
    }),
  ),
  events: z.array(
    z.strictObject({ ...listed, ...eventSchema.pick({ title: true, kind: true, date: true }).shape }),
  ),
});

const FORMS = { partnership: partnershipForm, event: eventForm, index: indexForm } as const;

/** The files by address: the index, one file for each partnership and event, and their JSON Schemas. */
export function filesById({ files, dataset, partnerships, events }: Published): Map<string, string> {
  const { release, reachesTo } = files.release;
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const cited = (ids: readonly string[]): SourceRecord[] => ids.flatMap((one) => sources.get(one) ?? []);
  const partnershipFiles = partnerships.map((partnership) => {
    const { record } = partnership;
    const value: z.infer<typeof partnershipForm> = {
      ...partnershipJson(partnership),
      $schema: '../schema/partnership.json',
      release,
      events: dataset.eventsOf(record.id).map((event) => event.id),
      sources: cited(record.sources),
    };
    return [ADDRESSES.partnership(record.id), jsonText(value)] as const;
  });
  const eventFiles = events.map((record) => {
    const value: z.infer<typeof eventForm> = {
      ...record,
      $schema: '../schema/event.json',
      release,
      sources: cited(record.sources),
    };
    return [ADDRESSES.event(record.id), jsonText(value)] as const;
  });
  const index: z.infer<typeof indexForm> = {
    $schema: 'schema/index.json',
    release,
    reachesTo,
    license: CREDIT.licence.name,
    partnerships: partnerships.map(({ record: { id, name, kind, start, end } }) => ({
      id,
      file: relative(ADDRESSES.partnership(id)),
      name,
      kind,
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
    })),
    events: events.map(({ id, title, kind, date }) => ({
      id,
      file: relative(ADDRESSES.event(id)),
      title,
      kind,
      date,
    })),
  };
  return new Map([[ADDRESSES.index, jsonText(index)], ...partnershipFiles, ...eventFiles, ...schemaFiles()]);
}

function schemaFiles(): (readonly [string, string])[] {
  return (Object.keys(FORMS) as (keyof typeof FORMS)[]).map((name) => [
    ADDRESSES.schema(name),
    jsonText(z.toJSONSchema(FORMS[name])),
  ]);
}

function relative(address: string): string {
  return address.slice(FOLDER.length);
}
