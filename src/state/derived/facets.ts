/** What each value of each filter would show, and the nearest way back when nothing is shown. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { CONFIDENCES, EVENT_KINDS } from '../../domain/partnership/event.ts';
import {
  type FilterKey,
  type Filters,
  NO_MINERAL,
  passesEvent,
  passesPartnership,
} from '../../domain/partnership/filter.ts';
import { BINDINGS, KINDS } from '../../domain/partnership/partnership.ts';
import type { Lens, Query } from '../../domain/partnership/query.ts';
import { showsEvent } from '../../domain/partnership/event.ts';
import { type Time } from '../../domain/time/time.ts';
import { type LensRecord, throughLens } from './lensRecord.ts';
import { isShownAt } from './snapshot.ts';

/** The key `kind` is two facets: what restricts partnerships, and what restricts events only. */
export const FACETS = ['mineral', 'partnershipKind', 'binding', 'eventKind', 'confidence'] as const;

/** One of `FACETS`. */
export type FacetName = (typeof FACETS)[number];

/** How many partnerships and events are shown. */
export interface Shown {
  readonly partnerships: number;
  readonly events: number;
}

/** A group of values to choose from. */
export interface Facet {
  readonly name: FacetName;
  readonly key: FilterKey;
  /** What would be shown if the value were the only one chosen of its facet. */
  readonly options: readonly (Shown & { readonly value: string; readonly chosen: boolean })[];
}

const KEYS: Readonly<Record<FacetName, FilterKey>> = {
  mineral: 'mineral',
  partnershipKind: 'kind',
  binding: 'binding',
  eventKind: 'kind',
  confidence: 'confidence',
};

/** The facets with what their values would show at a time, under the other filters and the lens. */
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

/** A step that shows something again: a facet to clear, or the whole world in place of the lens. */
export interface WayBack extends Shown {
  readonly remove: FacetName | 'lens';
}

/**
 * The facet whose clearing shows the most records at a time, and the whole world, if the lens is
 * narrower; those of them that show anything.
 */
export function waysBack(dataset: Dataset, query: Query, time: Time): WayBack[] {
  const count = counter(dataset, query.lens, time);
  const total = ({ partnerships, events }: Shown) => partnerships + events;
  const facets = FACETS.map((remove): WayBack => ({ remove, ...count(without(dataset, query, remove)) }));
  const [nearest] = facets.sort((a, b) => total(b) - total(a));
  const world: WayBack = { remove: 'lens', ...counter(dataset, [], time)(query) };
  return [...(nearest ? [nearest] : []), world].filter((way) => total(way) > 0);
}

/** The day nearest to another on which something of a record begins or happens; null if it holds nothing. */
export function nearestDay({ partnerships, eventDays }: LensRecord, day: Day): Day | null {
  const days = [...eventDays, ...partnerships.map(({ life }) => life.possible.start)].filter(Number.isFinite);
  return days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0] ?? null;
}

/** How much a lens shows at a time without any filter. */
export function unfilteredAt(dataset: Dataset, lens: Lens, time: Time): Shown {
  return counter(dataset, lens, time)({ mineral: [], kind: [], confidence: [], binding: [] });
}

/** The key of a facet, and its values that are chosen. */
export function chosenInFacet(
  dataset: Dataset,
  filters: Filters,
  name: FacetName,
): { key: FilterKey; values: readonly string[] } {
  const key = KEYS[name];
  const values = valuesOf(dataset, name);
  return { key, values: filters[key].filter((value) => values.includes(value)) };
}

/** The filters without those of a facet. */
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

/** Counts what filters show of a lens at a time. */
function counter(dataset: Dataset, lens: Lens, time: Time): (filters: Filters) => Shown {
  const held = throughLens(dataset, lens);
  const partnerships = held.partnerships.filter((partnership) => isShownAt(partnership, lens, time));
  const events = held.events.filter((event) => showsEvent(time, event));
  const partnershipOf = (id: string) => dataset.partnerships.get(id);
  return (filters) => ({
    partnerships: partnerships.filter((one) => passesPartnership(one, filters)).length,
    events: events.filter((one) => passesEvent(one, partnershipOf, filters)).length,
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

/** The minerals, those first that the most records name: an order that stays while counts change. */
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
