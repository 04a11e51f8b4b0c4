/**
 * The record as it travels: what the first view needs, and what is read only when something is opened.
 * Both are built from the files of `data/` and fetched as JSON.
 */
import type { Localised } from '../domain/language.ts';
import type {
  CountryRecord,
  EventRecord,
  MineralRecord,
  PartnershipRecord,
  RecordFiles,
  ReleaseRecord,
  SourceRecord,
} from '../record/schema.ts';

type LateOfPartnership = 'summary' | 'note' | 'sources' | 'textUrl' | 'textPublic';
type LateOfEvent = 'summary' | 'note' | 'sources' | 'figures';

/** A partnership as the first view needs it. */
export type PartnershipPayload = Omit<PartnershipRecord, '$schema' | LateOfPartnership>;
/** An event as the first view needs it. */
export type EventPayload = Omit<EventRecord, '$schema' | LateOfEvent>;

/** What the map, the timeline and the lists need. */
export interface Payload {
  readonly release: Omit<ReleaseRecord, 'kept'>;
  readonly partnerships: readonly PartnershipPayload[];
  readonly events: readonly EventPayload[];
  /** Those that a partnership or an event names; others have figures only. */
  readonly minerals: readonly Omit<MineralRecord, 'group'>[];
  readonly countries: readonly CountryRecord[];
}

/** What is read when a partnership is opened. */
export type PartnershipDetails = Pick<PartnershipRecord, LateOfPartnership> & {
  /** Notes on members, by party. */
  readonly memberNotes: Readonly<Record<string, Localised>>;
};
/** What is read when an event is opened. */
export type EventDetails = Pick<EventRecord, LateOfEvent>;

/** A published document: its title, publisher, date and address. */
export type Source = SourceRecord;

/** What is read when a partnership or an event is opened, by id. */
export interface Details {
  readonly partnerships: Readonly<Record<string, PartnershipDetails>>;
  readonly events: Readonly<Record<string, EventDetails>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Splits the record into the part of the first view and the rest; nothing is lost between them. */
export function payloadOf(files: RecordFiles): { payload: Payload; details: Details } {
  const { countries } = files;
  const { release, reachesTo } = files.release;
  const named = new Set([...files.partnerships, ...files.events].flatMap(({ minerals }) => minerals));
  const payload: Payload = {
    release: { release, reachesTo },
    partnerships: files.partnerships.map(
      ({ $schema, summary, note, sources, textUrl, textPublic, members, ...first }) => ({
        ...first,
        members: members.map(({ note: _late, ...member }) => member),
      }),
    ),
    events: files.events.map(({ $schema, summary, note, sources, figures, ...first }) => first),
    minerals: files.minerals.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
    countries,
  };
  const details: Details = {
    partnerships: Object.fromEntries(
      files.partnerships.map(({ id, summary, note, sources, textUrl, textPublic, members }) => [
        id,
        {
          summary,
          sources,
          textUrl,
          textPublic,
          ...(note && { note }),
          memberNotes: Object.fromEntries(members.flatMap((m) => (m.note ? [[m.party, m.note]] : []))),
        },
      ]),
    ),
    events: Object.fromEntries(
      files.events.map(({ id, summary, note, sources, figures }) => [
        id,
        { summary, sources, figures, ...(note && { note }) },
      ]),
    ),
    sources: Object.fromEntries(files.sources.map((source) => [source.id, source])),
  };
  return { payload, details };
}
