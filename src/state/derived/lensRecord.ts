/** The part of the record selected by a query: what is drawn and listed, and on which days it changes. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import { memoised, once } from '../../domain/memoised.ts';
import type { Arc, Ring } from '../../domain/partnership/arcs.ts';
import { drawingSpans } from '../../domain/partnership/arcs.ts';
import type { Day, Span } from '../../domain/time/date.ts';
import { trailingYear } from '../../domain/partnership/event.ts';
import { allocateSlots } from '../../domain/time/slots.ts';
import { passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import {
  changeDaysOf,
  KINDS,
  type Party,
  type PartnershipKind,
} from '../../domain/partnership/partnership.ts';
import { partnershipCounts } from '../../domain/partnership/partnershipCount.ts';
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
  /** The number of partnerships of each party that has any, on a day. Prepared when it is first called. */
  readonly partnershipCounts: (day: Day) => ReadonlyMap<Party, number>;
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
  const passing = held.partnerships.filter((partnership) => passesPartnership(partnership, query));
  const partnerships = KINDS.flatMap((kind) => passing.filter((one) => one.kind === kind));
  const partnershipOf = (id: string) => dataset.partnerships.get(id);
  const events = held.events.filter((event) => passesEvent(event, partnershipOf, query));

  const arcs: (Omit<PlacedArc, 'slot'> & { slot: number })[] = [];
  const rings: PlacedRing[] = [];
  const changeDays = new Set(dataset.unionChangeDays);
  for (const partnership of partnerships) {
    const { kind } = partnership;
    const aside = kind !== 'national' && !takesPart(partnership, lens);
    const drawing = drawingSpans(partnership, lens);
    for (const arc of drawing.arcs) arcs.push({ ...arc, kind, aside, slot: 0 });
    for (const ring of drawing.rings) rings.push({ ...ring, kind });
    for (const day of changeDaysOf(partnership)) changeDays.add(day);
  }
  const years = events.map(trailingYear);
  for (const { start, end } of years) changeDays.add(start).add(end);
  const counts = once(() => partnershipCounts(partnerships, dataset.membersOfUnion, dataset.unionChangeDays));
  return {
    lens,
    unfiltered: { partnerships: held.partnerships.length, events: held.events.length },
    partnerships,
    events,
    eventDays: events.map(({ date }) => date.first),
    arcs: placeArcs(arcs),
    rings,
    marks: placeEvents(events, years),
    changeDays: [...changeDays].sort((a, b) => a - b),
    partnershipCounts: (day) => counts()(day),
  };
}

/** Bilateral and trilateral arcs get the inner slots, blocs and national measures the outer ones. */
const MIDDLE_FIRST: readonly PartnershipKind[] = ['bilateral', 'trilateral', 'bloc', 'national'];

/** Sorts arcs and sets their slots. */
function placeArcs(arcs: readonly (Omit<PlacedArc, 'slot'> & { slot: number })[]): PlacedArc[] {
  const ordered = MIDDLE_FIRST.flatMap((kind) =>
    arcs.filter((arc) => arc.kind === kind).sort((a, b) => a.start - b.start),
  );
  // An arc keeps one slot for its whole life, also when it changes from uncertain to certain.
  const lives = new Map<string, { index: number; group: string; start: Day; end: Day }>();
  const lifeOf = ordered.map(({ partnership, from, to, start, end }) => {
    const group = from < to ? `${from} ${to}` : `${to} ${from}`;
    const key = `${partnership} ${group}`;
    let life = lives.get(key);
    if (!life) lives.set(key, (life = { index: lives.size, group, start, end }));
    life.start = Math.min(life.start, start);
    life.end = Math.max(life.end, end);
    return life;
  });
  const slots = allocateSlots([...lives.values()]);
  ordered.forEach((arc, i) => {
    arc.slot = slots[lifeOf[i]?.index ?? 0] ?? 0;
  });
  return ordered;
}

/** `years` are the spans in which the events are shown. */
function placeEvents(events: readonly Event[], years: readonly Span[]): PlacedEvent[] {
  const rounded = memoised((degrees: number) => degrees.toFixed(1));
  const placed = events.flatMap((event, i) =>
    event.place ? [{ event, group: event.place.position.map(rounded).join(' '), ...(years[i] as Span) }] : [],
  );
  const slots = allocateSlots(placed);
  return placed.map(({ event, start, end }, i) => ({ event, start, end, slot: slots[i] ?? 0 }));
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
  let start = Infinity;
  let last = -Infinity;
  const include = (day: Day) => {
    start = Math.min(start, day);
    last = Math.max(last, day);
  };
  for (const partnership of dataset.partnerships.values()) changeDaysOf(partnership).forEach(include);
  for (const { date } of dataset.events.values()) include(date.first);
  const span = { start, end: last + 1 };
  spans.set(dataset, span);
  return span;
}
