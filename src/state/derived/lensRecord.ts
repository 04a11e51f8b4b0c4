/** The part of the record selected by a query: what is drawn and listed, and on which days it changes. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import type { Arc, Ring } from '../../domain/partnership/arcs.ts';
import { drawingSpans } from '../../domain/partnership/arcs.ts';
import type { Day, Span } from '../../domain/time/date.ts';
import { trailingYear } from '../../domain/partnership/event.ts';
import { allocateSlots } from '../../domain/time/slots.ts';
import { passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import { KINDS, type PartnershipKind, changeDaysOf } from '../../domain/partnership/partnership.ts';
import type { Lens, Query } from '../../domain/partnership/query.ts';
import { eventInLens, partnershipInLens, takesPart } from '../../domain/partnership/query.ts';

/** An arc with the span in which it is drawn. */
export interface PlacedArc extends Arc, Span {
  readonly kind: PartnershipKind;
  /** Slot among the arcs of the same pair. */
  readonly slot: number;
  /** True if the partnership is in the lens only through an event. */
  readonly aside: boolean;
}

/** A ring with the span in which it is drawn. */
export interface PlacedRing extends Ring, Span {
  readonly kind: PartnershipKind;
}

/** An event with the span in which it is shown, and its slot among the events at the same place. */
export type PlacedEvent = Span & { readonly event: Event; readonly slot: number };

/** The part of the record selected by a query, for all days. */
export interface LensRecord {
  readonly lens: Lens;
  /** Number of records in the lens before filtering. */
  readonly unfiltered: { readonly partnerships: number; readonly events: number };
  /** By kind in the order of `KINDS`, then by English name. */
  readonly partnerships: readonly Partnership[];
  /** In chronological order. */
  readonly events: readonly Event[];
  /** The first day of every event, sorted, with duplicates. */
  readonly eventDays: readonly Day[];
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  readonly marks: readonly PlacedEvent[];
  /** The sorted days on which anything shown changes. */
  readonly changeDays: readonly Day[];
}

/** The records in a lens, without filters: partnerships by English name, events in chronological order. */
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

/**
 * The part of the record selected by a query. Members in the lens become hubs of blocs without a chair or
 * lead.
 */
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

/** Bilateral and trilateral arcs get the inner slots, blocs and national measures the outer ones. */
const MIDDLE_FIRST: readonly PartnershipKind[] = ['bilateral', 'trilateral', 'bloc', 'national'];

function placeArcs(arcs: readonly Omit<PlacedArc, 'slot'>[]): PlacedArc[] {
  const ordered = [...arcs].sort(
    (a, b) => MIDDLE_FIRST.indexOf(a.kind) - MIDDLE_FIRST.indexOf(b.kind) || a.start - b.start,
  );
  // An arc keeps one slot for its whole life, also when it changes from uncertain to certain.
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

const changes = new WeakMap<Dataset, readonly Day[]>();

/** The sorted days on which a partnership, a membership or a role of the whole record starts or ends. */
export function recordChangeDays(dataset: Dataset): readonly Day[] {
  const known = changes.get(dataset);
  if (known) return known;
  const days = [...dataset.partnerships.values()].flatMap(changeDaysOf);
  const sorted = [...new Set([...dataset.unionChangeDays, ...days])].sort((a, b) => a - b);
  changes.set(dataset, sorted);
  return sorted;
}

const spans = new WeakMap<Dataset, Span>();

/**
 * The span of the time axis: from the first dated day of the whole record to the day after the last. It is
 * independent of the lens, so that the axis does not change.
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
