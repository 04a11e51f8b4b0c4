/** The differences between two data releases, by name, for readers of a page that pins the older one. */
import { type Language, LANGUAGES, type Localised } from '../domain/language.ts';
import type { CountryShapes } from './countryShapes.ts';
import type { FiguresPayload } from './figuresPayload.ts';
import type { Details, EventPayload, PartnershipPayload, Payload } from './payload.ts';

/** The content of a release. */
export interface ReleaseContent {
  readonly payload: Payload;
  readonly details: Details;
  readonly figures: FiguresPayload;
  readonly shapes: CountryShapes;
}

/** The parts of a partnership or an event that can be corrected. */
export const PARTS = [
  'name',
  'dates',
  'confidence',
  'parties',
  'form',
  'minerals',
  'related',
  'place',
  'figures',
  'text',
  'sources',
] as const;
/** One of `PARTS`. */
export type Part = (typeof PARTS)[number];

/** Data other than partnerships and events. */
export const OTHER_FILES = ['countries', 'minerals', 'figures', 'shapes'] as const;
/** One of `OTHER_FILES`. */
export type OtherFile = (typeof OTHER_FILES)[number];

/** A partnership or an event, by name. */
interface Named {
  readonly id: string;
  readonly name: Localised;
}

/** The corrected parts in each language; one of the two lists may be empty. */
export interface Corrected extends Named {
  readonly parts: Readonly<Record<Language, readonly Part[]>>;
}

/** `added` and `corrected` are in the order of the newer release, `withdrawn` in that of the older. */
interface ChangedRecords {
  readonly added: readonly Named[];
  readonly corrected: readonly Corrected[];
  readonly withdrawn: readonly Named[];
}

/** The differences between two releases. */
export interface ReleaseChanges {
  readonly partnerships: ChangedRecords;
  readonly events: ChangedRecords;
  /** The other data that differ. */
  readonly others: readonly OtherFile[];
}

/** The part to which a field belongs. `Record` makes a missing field a compile error. */
const PARTNERSHIP_PARTS: Readonly<
  Record<keyof PartnershipPayload | keyof Details['partnerships'][string], Part | null>
> = {
  id: null,
  kind: 'form',
  name: 'name',
  shortName: 'name',
  start: 'dates',
  end: 'dates',
  status: 'dates',
  members: 'parties',
  memberNotes: 'text',
  instrument: 'form',
  binding: 'form',
  textPublic: 'form',
  textUrl: 'form',
  minerals: 'minerals',
  supersedes: 'related',
  relatedTo: 'related',
  summary: 'text',
  note: 'text',
  sources: 'sources',
};
const EVENT_PARTS: Readonly<Record<keyof EventPayload | keyof Details['events'][string], Part | null>> = {
  id: null,
  kind: 'form',
  title: 'name',
  date: 'dates',
  status: 'dates',
  confidence: 'confidence',
  partnerships: 'related',
  parties: 'parties',
  place: 'place',
  minerals: 'minerals',
  figures: 'figures',
  summary: 'text',
  note: 'text',
  sources: 'sources',
};

/** The changes from `before` to `after`. The order of fields is ignored, the order of lists is not. */
export function releaseChanges(before: ReleaseContent, after: ReleaseContent): ReleaseChanges {
  const partnerships = ({ payload, details }: ReleaseContent) =>
    payload.partnerships.map((first) =>
      fullRecord(first, first.name, details.partnerships[first.id], details),
    );
  const events = ({ payload, details }: ReleaseContent) =>
    payload.events.map((first) => fullRecord(first, first.title, details.events[first.id], details));
  const others: Readonly<Record<OtherFile, readonly [unknown, unknown]>> = {
    countries: [before.payload.countries, after.payload.countries],
    minerals: [before.payload.minerals, after.payload.minerals],
    figures: [before.figures, after.figures],
    shapes: [before.shapes, after.shapes],
  };
  return {
    partnerships: changesOf(partnerships(before), partnerships(after), PARTNERSHIP_PARTS),
    events: changesOf(events(before), events(after), EVENT_PARTS),
    others: OTHER_FILES.filter((other) => !same(...others[other])),
  };
}

interface FullRecord extends Named {
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * A record merged with its details and source documents, because a source can be corrected under the same id.
 */
function fullRecord(
  first: { readonly id: string },
  name: Localised,
  ownDetails: { readonly sources: readonly string[] } | undefined,
  { sources }: Details,
): FullRecord {
  const cited = ownDetails?.sources.map((id) => sources[id] ?? id);
  return { id: first.id, name, fields: { ...first, ...ownDetails, sources: cited } };
}

function changesOf(
  before: readonly FullRecord[],
  after: readonly FullRecord[],
  partOf: Readonly<Record<string, Part | null>>,
): ChangedRecords {
  const [old, now] = [before, after].map((list) => new Map(list.map((one) => [one.id, one])));
  return {
    added: after.filter(({ id }) => !old?.has(id)).map(named),
    corrected: after.flatMap((one) => {
      const other = old?.get(one.id);
      if (!other) return [];
      const partsIn = (language: Language) => {
        const fields = Object.keys({ ...other.fields, ...one.fields });
        const differing = fields.filter((field) => !same(other.fields[field], one.fields[field], language));
        return PARTS.filter((part) => differing.some((field) => partOf[field] === part));
      };
      const parts = { en: partsIn('en'), ko: partsIn('ko') };
      return LANGUAGES.some((language) => parts[language].length > 0) ? [{ ...named(one), parts }] : [];
    }),
    withdrawn: before.filter(({ id }) => !now?.has(id)).map(named),
  };
}

function named({ id, name }: FullRecord): Named {
  return { id, name };
}

/** Whether two values are equal, in one language or (by default) in both. */
function same(a: unknown, b: unknown, language?: Language): boolean {
  const normalise = (_: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { en, ko } = value as Partial<Localised>;
    if (language && en !== undefined && ko !== undefined) return { en, ko }[language];
    // The order of fields is irrelevant.
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return JSON.stringify(a, normalise) === JSON.stringify(b, normalise);
}
