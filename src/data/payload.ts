/**
 * The record as JSON, in two parts: the payload for the first view, and the details, fetched afterwards. Both
 * are built from `data/`.
 */
import type { Localised } from '../domain/language.ts';
import { layersOfMineral, layerText } from '../domain/figures/layer.ts';
import { grouped } from '../domain/grouped.ts';
import type {
  CountryRecord,
  EventRecord,
  MineralRecord,
  PartnershipRecord,
  RecordFiles,
  ReleaseRecord,
  SourceRecord,
} from '../record/schema.ts';
import { type FiguresPayload, figuresPayloadOf } from './figuresPayload.ts';

type PartnershipDetailKey = 'summary' | 'note' | 'sources' | 'textUrl' | 'textPublic';
type EventDetailKey = 'summary' | 'note' | 'sources' | 'figures';

/** The part of a partnership needed by the first view. */
export type PartnershipPayload = Omit<PartnershipRecord, '$schema' | PartnershipDetailKey>;
/** The part of an event needed by the first view. */
export type EventPayload = Omit<EventRecord, '$schema' | EventDetailKey>;

/** The data needed by the map, the timeline and the lists. */
export interface Payload {
  readonly release: Omit<ReleaseRecord, 'kept'>;
  readonly partnerships: readonly PartnershipPayload[];
  readonly events: readonly EventPayload[];
  /** Minerals named by a partnership or an event. */
  readonly minerals: readonly Omit<MineralRecord, 'group'>[];
  /**
   * The other minerals with figures, for the search, each with the text of its first layer, such as
   * `production:silicon`. Absent in releases before 2026-11-22.
   */
  readonly figuresOnly?: readonly (Omit<MineralRecord, 'group'> & { readonly layer: string })[];
  readonly countries: readonly CountryRecord[];
}

/** The part of a partnership shown when it is opened. */
export type PartnershipDetails = Pick<PartnershipRecord, PartnershipDetailKey> & {
  /** Notes on members, by party. */
  readonly memberNotes: Readonly<Record<string, Localised>>;
};
/** The part of an event shown when it is opened. */
export type EventDetails = Pick<EventRecord, EventDetailKey>;

/** A published document: title, publisher, date and URL. */
export type Source = SourceRecord;

/** Details of partnerships, events and sources, by id. */
export interface Details {
  readonly partnerships: Readonly<Record<string, PartnershipDetails>>;
  readonly events: Readonly<Record<string, EventDetails>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** Splits the record into the payload and the details. */
export function payloadOf(files: RecordFiles): { payload: Payload; details: Details } {
  const { countries } = files;
  const { release, reachesTo } = files.release;
  const named = new Set([...files.partnerships, ...files.events].flatMap(({ minerals }) => minerals));
  const payload: Payload = {
    release: { release, reachesTo },
    partnerships: files.partnerships.map(
      ({ $schema, summary, note, sources, textUrl, textPublic, members, ...first }) => ({
        ...first,
        members: members.map(({ note: _note, ...member }) => member),
      }),
    ),
    events: files.events.map(({ $schema, summary, note, sources, figures, ...first }) => first),
    minerals: files.minerals.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
    figuresOnly: firstLayers(figuresPayloadOf(files)).filter(({ id }) => !named.has(id)),
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

/** The minerals with figures, each with the text of its first layer. */
function firstLayers({ minerals, tables, imports, lists }: FiguresPayload) {
  const sources = {
    tables: grouped(tables, ({ quantity, mineral, series }) =>
      layerText({ kind: quantity, mineral, series }),
    ),
    imports: grouped(imports, ({ mineral }) => mineral),
    lists: lists.map(({ names }) => ({ names: new Map(Object.entries(names)) })),
  };
  return minerals.flatMap(({ id, name }) => {
    const [first] = layersOfMineral(sources, id);
    return first ? [{ id, name, layer: layerText(first) }] : [];
  });
}
