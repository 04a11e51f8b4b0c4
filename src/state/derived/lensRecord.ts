/** The record seen through a lens and its filters: what is drawn and listed, and when any of it changes. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import type { Arc, Ring } from '../../domain/partnership/arcs.ts';
import { drawingSpans } from '../../domain/partnership/arcs.ts';
import type { Day, Span } from '../../domain/time/date.ts';
import { trailingYear } from '../../domain/partnership/event.ts';
import { allocateSlots } from '../../domain/time/slots.ts';
import { NO_FILTERS, passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import { KINDS, type PartnershipKind, changeDaysOf } from '../../domain/partnership/partnership.ts';
import type { Lens, Query } from '../../domain/partnership/query.ts';
import { eventInLens, partnershipInLens, takesPart } from '../../domain/partnership/query.ts';
import type { Selection } from '../view.ts';
import { isIncluded } from './included.ts';

/** An arc with the days it is drawn on. */
export interface PlacedArc extends Arc, Span {
  readonly kind: PartnershipKind;
  /** Its place among the arcs of the same pair. */
  readonly slot: number;
  /** The lens takes no part in its partnership, and sees it only because an event names both. */
  readonly aside: boolean;
}

/** A ring with the days it is drawn on. */
export interface PlacedRing extends Ring, Span {
  readonly kind: PartnershipKind;
}

/** An event with the days it is shown on and its place among the events of the same spot. */
export type PlacedEvent = Span & { readonly event: Event; readonly slot: number };

/** The part of the record that a query asks for, whatever the date. */
export interface LensRecord {
  readonly lens: Lens;
  /** How much the lens holds without the filters. */
  readonly unfiltered: { readonly partnerships: number; readonly events: number };
  /** By kind in the order of `KINDS`, then by name. */
  readonly partnerships: readonly Partnership[];
  /** In the order of time. */
  readonly events: readonly Event[];
  /** The first day of each event, in order; days with several events occur as often. */
  readonly eventDays: readonly Day[];
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  readonly marks: readonly PlacedEvent[];
  /** The sorted days on which anything that is shown changes; between them nothing does. */
  readonly changeDays: readonly Day[];
}

/** What a lens holds, whatever the filters: partnerships by name, events in the order of time. */
export function throughLens(dataset: Dataset, lens: Lens): { partnerships: Partnership[]; events: Event[] } {
  const partnerships = [...dataset.partnerships.values()].filter((partnership) =>
    partnershipInLens(partnership, dataset.eventsOf(partnership.id), lens),
  );
  const held = new Set(partnerships.map(({ id }) => id));
  const events = [...dataset.events.values()].filter((event) =>
    eventInLens(event, (id) => held.has(id), lens),
  );
  return { partnerships, events };
}

/** Whether a lens holds what is opened; a country is shown through any lens. */
export function isInLens(dataset: Dataset, lens: Lens, { kind, id }: NonNullable<Selection>): boolean {
  return kind === 'country' || isIncluded(dataset, { ...NO_FILTERS, lens }, { kind, id });
}

/** The record through a lens and its filters. Parties of the lens are the focus of blocs that have no chair. */
export function lensRecord(dataset: Dataset, query: Query): LensRecord {
  const lens = query.lens;
  const held = throughLens(dataset, lens);
  const partnerships = held.partnerships
    .filter((partnership) => passesPartnership(partnership, query))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const partnershipOf = (id: string) => dataset.partnerships.get(id);
  const events = held.events.filter((event) => passesEvent(event, partnershipOf, query));

  const drawings = partnerships.map((partnership) => {
    const { kind } = partnership;
    const aside = kind !== 'national' && !takesPart(partnership, lens);
    const { arcs, rings } = drawingSpans(partnership, lens);
    return {
      arcs: arcs.map((arc) => ({ ...arc, kind, aside })),
      rings: rings.map((ring) => ({ ...ring, kind })),
    };
  });
  const marks = placeEvents(events);
  const changes = [
    ...dataset.unionChangeDays,
    ...partnerships.flatMap(changeDaysOf),
    ...events.flatMap((event) => {
      const { start, end } = trailingYear(event);
      return [start, end];
    }),
  ];
  return {
    lens,
    unfiltered: { partnerships: held.partnerships.length, events: held.events.length },
    partnerships,
    events,
    eventDays: events.map(({ date }) => date.first),
    arcs: placeArcs(drawings.flatMap(({ arcs }) => arcs)),
    rings: drawings.flatMap(({ rings }) => rings),
    marks,
    changeDays: [...new Set(changes)].sort((a, b) => a - b),
  };
}

/** Bilateral and trilateral arcs take the middle of a fan, blocs and national measures its outside. */
const MIDDLE_FIRST: readonly PartnershipKind[] = ['bilateral', 'trilateral', 'bloc', 'national'];

function placeArcs(arcs: readonly Omit<PlacedArc, 'slot'>[]): PlacedArc[] {
  const ordered = [...arcs].sort(
    (a, b) => MIDDLE_FIRST.indexOf(a.kind) - MIDDLE_FIRST.indexOf(b.kind) || a.start - b.start,
  );
  // An arc that turns from uncertain to certain keeps its place: its whole life takes one slot.
  const lives = new Map<string, Span & { group: string }>();
  const keyOf = ({ partnership, from, to }: Arc) => [partnership, ...[from, to].sort()].join(' ');
  for (const arc of ordered) {
    const key = keyOf(arc);
    const life = lives.get(key);
    lives.set(key, {
      group: [arc.from, arc.to].sort().join(' '),
      start: Math.min(arc.start, life?.start ?? Infinity),
      end: Math.max(arc.end, life?.end ?? -Infinity),
    });
  }
  const slot = allocateSlots([...lives.values()]);
  const slotOf = new Map([...lives.keys()].map((key, i) => [key, slot[i] ?? 0]));
  return ordered.map((arc) => ({ ...arc, slot: slotOf.get(keyOf(arc)) ?? 0 }));
}

function placeEvents(events: readonly Event[]): PlacedEvent[] {
  const placed = events.filter((event) => event.place);
  const spans = placed.map((event) => ({
    ...trailingYear(event),
    group: event.place ? event.place.position.map((degrees) => degrees.toFixed(1)).join(' ') : '',
  }));
  const slot = allocateSlots(spans);
  return placed.map((event, i) => ({ event, ...(spans[i] as Span), slot: slot[i] ?? 0 }));
}

const spans = new WeakMap<Dataset, Span>();

/**
 * The days of the time axis: from the first dated day of the whole record to the day after its last,
 * whatever the lens, so that the axis stays the same.
 */
export function recordSpan(dataset: Dataset): Span {
  const known = spans.get(dataset);
  if (known) return known;
  const days = [...dataset.partnerships.values()].flatMap(changeDaysOf);
  for (const { date } of dataset.events.values()) days.push(date.first);
  const span = { start: Math.min(...days), end: Math.max(...days) + 1 };
  spans.set(dataset, span);
  return span;
}
