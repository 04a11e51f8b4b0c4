/** The record in memory: parsed, indexed and frozen. Built once. */
import type { Day, EdtfDate } from '../domain/time/date.ts';
import { parseDay, parseEdtf } from '../domain/time/date.ts';
import type { DatedEvent } from '../domain/partnership/event.ts';
import { byDate } from '../domain/partnership/event.ts';
import { type Layer, parseLayer } from '../domain/figures/layer.ts';
import type { Localised } from '../domain/language.ts';
import { memoised } from '../domain/memoised.ts';
import { covers, lifeBetween, changeDays } from '../domain/time/life.ts';
import { affectedParties } from '../domain/partnership/affected.ts';
import {
  membershipLife,
  partnershipLife,
  provenFrom,
  type RecordedDates,
} from '../domain/partnership/recordedLife.ts';
import type {
  Member,
  MembersOfUnion,
  DatedPartnership,
  Party,
  Role,
} from '../domain/partnership/partnership.ts';
import type { EventPayload, PartnershipPayload, Payload } from './payload.ts';
import type { CountryRecord } from '../record/schema.ts';
import type { Settings } from './settings.ts';

/** A role with its dates for display (`start`, `end`) and for computation (`life`). */
export interface RecordedRole extends Role, RecordedDates {}

/** A member with its dates for display (`start`, `end`) and for computation (`life`). */
export interface RecordedMember extends Member, RecordedDates {
  readonly roles: readonly RecordedRole[];
}

/**
 * A partnership of the record: a `DatedPartnership` with names, dates for display, and the fields that lists
 * and labels show.
 */
export interface Partnership extends DatedPartnership, RecordedDates {
  readonly name: Localised;
  readonly shortName: Localised;
  readonly scheduled: boolean;
  readonly members: readonly RecordedMember[];
  readonly minerals: readonly string[];
  readonly instrument: PartnershipPayload['instrument'];
  readonly binding: PartnershipPayload['binding'];
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly relatedTo: readonly string[];
}

/** An event of the record: a `DatedEvent` with its title and the fields that lists and labels show. */
export interface Event extends DatedEvent {
  readonly kind: EventPayload['kind'];
  readonly title: Localised;
  readonly place: EventPayload['place'];
  readonly minerals: readonly string[];
  readonly confidence: EventPayload['confidence'];
}

/** A country, or a union that is itself a party. */
export type Country = CountryRecord;

/** The indexed record. Its maps must not be changed. */
export interface Dataset {
  readonly settings: Settings;
  readonly release: string;
  /** The last day covered by the record (inclusive). */
  readonly reachesTo: Day;
  /** Sorted by English name, so that lists are stable. */
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** In chronological order. */
  readonly events: ReadonlyMap<string, Event>;
  /** The events of a partnership, in chronological order; empty for an unknown id. */
  readonly eventsOf: (partnership: string) => readonly Event[];
  readonly countries: ReadonlyMap<Party, Country>;
  /** The minerals named by a partnership or an event. */
  readonly minerals: ReadonlyMap<string, Localised>;
  /** The other minerals with figures, each with its first layer. */
  readonly figuresOnly: ReadonlyMap<string, { readonly name: Localised; readonly layer: Layer }>;
  readonly membersOfUnion: MembersOfUnion;
  /** The days on which a country joins or leaves a union. */
  readonly unionChangeDays: readonly Day[];
}

/**
 * Builds the dataset from a payload that satisfies the rules of the record. Throws an error that names the
 * invalid record.
 */
export function datasetOf(payload: Payload, settings: Settings): Dataset {
  // Many records have the same dates, so each text is parsed once.
  const read = memoised(parseEdtf);
  const events = new Map(
    payload.events
      .map((record) => eventOf(record, read))
      .sort(byDate)
      .map((event) => [event.id, event]),
  );
  const eventsByPartnership = new Map<string, Event[]>();
  for (const event of events.values()) {
    for (const id of event.partnerships) {
      const list = eventsByPartnership.get(id) ?? [];
      list.push(event);
      eventsByPartnership.set(id, list);
    }
  }
  const eventsOf = (id: string): readonly Event[] => eventsByPartnership.get(id) ?? [];

  const supersededBy = new Map<string, string[]>();
  for (const { id, supersedes } of payload.partnerships) {
    for (const old of supersedes) supersededBy.set(old, [...(supersededBy.get(old) ?? []), id]);
  }
  // Much faster than `localeCompare`, with the same order.
  const byName = new Intl.Collator('en');
  const partnerships = new Map(
    payload.partnerships
      .map((record) => partnershipOf(record, eventsOf(record.id), supersededBy.get(record.id) ?? [], read))
      .sort((a, b) => byName.compare(a.name.en, b.name.en))
      .map((partnership) => [partnership.id, partnership]),
  );

  const unions = new Map(
    payload.countries.flatMap(({ id, members }) =>
      members
        ? [
            [
              id,
              members.map(({ party, from, to }) => ({
                party,
                life: lifeBetween(dateOf(id, from, read), dateOf(id, to, read)),
              })),
            ],
          ]
        : [],
    ),
  );
  const reachesTo = parseDay(payload.release.reachesTo);
  if (reachesTo === null) throw new Error(`release.json: reachesTo is no day: ${payload.release.reachesTo}`);

  return Object.freeze({
    settings,
    release: payload.release.release,
    reachesTo,
    partnerships,
    events,
    eventsOf,
    countries: new Map(payload.countries.map((country) => [country.id, country])),
    minerals: new Map(payload.minerals.map(({ id, name }) => [id, name])),
    figuresOnly: new Map(
      (payload.figuresOnly ?? []).flatMap(({ id, name, layer: text }) => {
        const layer = parseLayer(text);
        return layer ? [[id, { name, layer }]] : [];
      }),
    ),
    membersOfUnion: (party: Party, day: Day) =>
      (unions.get(party) ?? []).filter(({ life }) => covers(life.possible, day)).map((m) => m.party),
    unionChangeDays: [...unions.values()].flat().flatMap(({ life }) => changeDays(life)),
  });
}

type Read = typeof parseEdtf;

function eventOf(record: EventPayload, read: Read): Event {
  const date = read(record.date);
  if (!date) throw new Error(`Event ${record.id}: "${record.date}" is no date.`);
  return {
    id: record.id,
    kind: record.kind,
    date,
    scheduled: record.status === 'scheduled',
    title: record.title,
    partnerships: record.partnerships,
    parties: record.parties,
    place: record.place,
    minerals: record.minerals,
    confidence: record.confidence,
  };
}

function partnershipOf(
  record: PartnershipPayload,
  events: readonly Event[],
  supersededBy: readonly string[],
  read: Read,
): Partnership {
  const { id } = record;
  const datesOf = (start: string | undefined, end: string | undefined): RecordedDates => ({
    start: dateOf(id, start, read),
    end: dateOf(id, end, read),
  });
  const dates = datesOf(record.start, record.end);
  const scheduled = record.status === 'scheduled';
  return {
    id,
    kind: record.kind,
    name: record.name,
    shortName: record.shortName,
    ...dates,
    life: partnershipLife(dates, scheduled, provenFrom(events)),
    scheduled,
    members: record.members.map(({ party, from, to, roles = [] }) => {
      const membership = datesOf(from, to);
      return {
        party,
        ...membership,
        life: membershipLife(membership, dates.start),
        roles: roles.map((role) => {
          const term = datesOf(role.from, role.to);
          return { role: role.role, ...term, life: lifeBetween(term.start, term.end) };
        }),
      };
    }),
    affected: affectedParties(record.kind, events),
    minerals: record.minerals,
    instrument: record.instrument,
    binding: record.binding,
    supersedes: record.supersedes,
    supersededBy,
    relatedTo: record.relatedTo,
  };
}

function dateOf(id: string, text: string | undefined, read: Read): EdtfDate | null {
  if (text === undefined) return null;
  const date = read(text);
  if (!date) throw new Error(`${id}: "${text}" is no date.`);
  return date;
}
