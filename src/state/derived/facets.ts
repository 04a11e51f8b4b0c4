/** Filter facets with result counts, and the ways out of an empty result. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { memoised } from '../../domain/memoised.ts';
import { CONFIDENCES, EVENT_KINDS, shownEvents } from '../../domain/partnership/event.ts';
import {
  type FilterKey,
  type Filters,
  NO_MINERAL,
  passesEvent,
  passesPartnership,
} from '../../domain/partnership/filter.ts';
import { BINDINGS, KINDS } from '../../domain/partnership/partnership.ts';
import type { Lens, Query } from '../../domain/partnership/query.ts';
import { type Time } from '../../domain/time/time.ts';
import { type LensRecord, throughLens } from './lensRecord.ts';
import { isShownAt } from './snapshot.ts';

/** The facets. The filter `kind` is split into kinds of partnerships and kinds of events. */
export const FACETS = ['mineral', 'partnershipKind', 'binding', 'eventKind', 'confidence'] as const;

/** One of `FACETS`. */
export type FacetName = (typeof FACETS)[number];

/** Number of partnerships and events shown. */
export interface Shown {
  readonly partnerships: number;
  readonly events: number;
}

/** A group of filter values. */
export interface Facet {
  readonly name: FacetName;
  readonly key: FilterKey;
  /** The values, with the number of results if only this value of the facet were selected. */
  readonly options: readonly (Shown & { readonly value: string; readonly chosen: boolean })[];
}

const KEYS: Readonly<Record<FacetName, FilterKey>> = {
  mineral: 'mineral',
  partnershipKind: 'kind',
  binding: 'binding',
  eventKind: 'kind',
  confidence: 'confidence',
};

/** The facets with the counts at a time, given the other filters and the lens. */
export function facetsOf(dataset: Dataset, query: Query, time: Time): Facet[] {
  const count = counter(dataset, query.lens, time);
  return FACETS.map((name) => {
    const key = KEYS[name];
    const others = without(dataset, query, name);
    const options = valuesOf(dataset, name).map((value) => ({
      value,
      chosen: query[key].includes(value),
      ...count({ ...others, [key]: [...others[key], value] }),
    }));
    return { name, key, options };
  });
}

/** A way out of an empty result: clear a facet, or show the whole world instead of the lens. */
export interface WayBack extends Shown {
  readonly remove: FacetName | 'lens';
}

/**
 * The facet whose removal shows the most records at a time, and the whole world. Ways that show nothing are
 * omitted.
 */
export function waysBack(dataset: Dataset, query: Query, time: Time): WayBack[] {
  const count = counter(dataset, query.lens, time);
  const total = ({ partnerships, events }: Shown) => partnerships + events;
  const facets = FACETS.map((remove): WayBack => ({ remove, ...count(without(dataset, query, remove)) }));
  const [nearest] = facets.sort((a, b) => total(b) - total(a));
  const world: WayBack = { remove: 'lens', ...counter(dataset, [], time)(query) };
  return [...(nearest ? [nearest] : []), world].filter((way) => total(way) > 0);
}

/**
 * The day nearest to `day` on which a partnership starts or an event happens; null if the record is empty.
 */
export function nearestDay({ partnerships, eventDays }: LensRecord, day: Day): Day | null {
  const days = [...eventDays, ...partnerships.map(({ life }) => life.possible.start)].filter(Number.isFinite);
  return days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0] ?? null;
}

/** The number of results of a lens at a time, without filters. */
export function unfilteredAt(dataset: Dataset, lens: Lens, time: Time): Shown {
  return counter(dataset, lens, time)({ mineral: [], kind: [], confidence: [], binding: [] });
}

/** The filter key of a facet, and its selected values. */
export function chosenInFacet(
  dataset: Dataset,
  filters: Filters,
  name: FacetName,
): { key: FilterKey; values: readonly string[] } {
  const key = KEYS[name];
  const values = valuesOf(dataset, name);
  return { key, values: filters[key].filter((value) => values.includes(value)) };
}

/** The filters without the values of a facet. */
export function without(dataset: Dataset, filters: Filters, name: FacetName): Filters {
  const key = KEYS[name];
  const values = valuesOf(dataset, name);
  const { mineral, kind, confidence, binding } = filters;
  return {
    mineral,
    kind,
    confidence,
    binding,
    [key]: filters[key].filter((value) => !values.includes(value)),
  };
}

/**
 * Returns a function that counts the results of filters, for a lens and a time. Records whose filtered properties are
 * the same pass or fail together, so one of each group is tested: facets test each of their values.
 */
function counter(dataset: Dataset, lens: Lens, time: Time): (filters: Filters) => Shown {
  const held = throughLens(dataset, lens);
  const { partnership, event } = representativesOf(dataset);
  const partnerships = counted(
    held.partnerships.filter((one) => isShownAt(one, lens, time)),
    partnership,
  );
  const events = counted(
    shownEvents(held.events, (one) => one, time),
    event,
  );
  const partnershipOf = (id: string) => dataset.partnerships.get(id);
  return (filters) => ({
    partnerships: sumOf(partnerships, (one) => passesPartnership(one, filters)),
    events: sumOf(events, (one) => passesEvent(one, partnershipOf, filters)),
  });
}

/** The number of items by representative. */
function counted<T>(items: readonly T[], representative: (item: T) => T): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) {
    const one = representative(item);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

function sumOf<T>(counts: ReadonlyMap<T, number>, passes: (item: T) => boolean): number {
  let sum = 0;
  for (const [item, count] of counts) if (passes(item)) sum += count;
  return sum;
}

interface Representatives {
  readonly partnership: (one: Partnership) => Partnership;
  readonly event: (one: Event) => Event;
}

const representatives = new WeakMap<Dataset, Representatives>();

/** For each record one with the same filtered properties, the same for all of them. */
function representativesOf(dataset: Dataset): Representatives {
  const known = representatives.get(dataset);
  if (known) return known;
  const propertiesOf = ({ kind, binding, minerals }: Partnership) =>
    [kind, binding, minerals.join()].join(' ');
  const ofPartnership = memoised((id: string) => {
    const partnership = dataset.partnerships.get(id);
    return partnership ? propertiesOf(partnership) : '';
  });
  const made = {
    partnership: firstAlike(propertiesOf),
    event: firstAlike(({ kind, confidence, minerals, partnerships }: Event) =>
      [kind, confidence, minerals.join(), ...partnerships.map(ofPartnership)].join(' '),
    ),
  };
  representatives.set(dataset, made);
  return made;
}

/** A function that returns, for each item, the first one that it was called with that has the same key. */
function firstAlike<T>(keyOf: (item: T) => string): (item: T) => T {
  const firsts = new Map<string, T>();
  return memoised((item) => {
    const key = keyOf(item);
    const first = firsts.get(key) ?? item;
    firsts.set(key, first);
    return first;
  });
}

function valuesOf(dataset: Dataset, name: FacetName): readonly string[] {
  switch (name) {
    case 'mineral':
      return mineralsByUse(dataset);
    case 'partnershipKind':
      return KINDS;
    case 'binding':
      return BINDINGS;
    case 'eventKind':
      return EVENT_KINDS;
    case 'confidence':
      return CONFIDENCES;
  }
}

const byUse = new WeakMap<Dataset, readonly string[]>();

/**
 * Minerals by number of records, most first. The order is computed once, so that it does not change with the
 * counts.
 */
function mineralsByUse(dataset: Dataset): readonly string[] {
  const known = byUse.get(dataset);
  if (known) return known;
  const uses = new Map<string, number>();
  const records: readonly (Partnership | Event)[] = [
    ...dataset.partnerships.values(),
    ...dataset.events.values(),
  ];
  for (const mineral of records.flatMap(({ minerals }) => minerals)) {
    uses.set(mineral, (uses.get(mineral) ?? 0) + 1);
  }
  const minerals = [...dataset.minerals.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0));
  byUse.set(dataset, [...minerals, NO_MINERAL]);
  return [...minerals, NO_MINERAL];
}
