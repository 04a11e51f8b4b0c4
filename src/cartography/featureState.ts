/**
 * Feature states of the points on the map that change over time; arcs have looks (`arcLooks`). Changing a feature
 * state only repaints; a filter on the date would lay out whole layers again.
 */
import type { Party } from '../domain/partnership/partnership.ts';
import type { Snapshot } from '../state/derived/snapshot.ts';
import type { Hover } from '../state/store.ts';
import { ringKey } from './features.ts';

/** The feature state of a visible feature. Features without a state are hidden. */
export interface FeatureState {
  /** 0 to 1. */
  readonly opacity: number;
}

/** The states of visible features, by source and feature id. */
export type FeatureStates = Readonly<Record<TimedSource, ReadonlyMap<string, FeatureState>>>;

/** Sources whose features change over time. */
export const TIMED_SOURCES = ['rings', 'capitals', 'events'] as const;
/** One of `TIMED_SOURCES`. */
export type TimedSource = (typeof TIMED_SOURCES)[number];

/** Selection and hover. */
export interface Attention {
  /** Selected partnership ids or country codes. Everything else is dimmed. */
  readonly emphasis: readonly string[];
  /** The item under the pointer or focused in a list. */
  readonly hover: Hover;
}

/** The states of all features in a snapshot. */
export function featureStatesOf(snapshot: Snapshot, { emphasis, hover }: Attention): FeatureStates {
  const { lens, time, since } = snapshot;
  const selected = new Set(emphasis);
  const capitals = new Map<Party, FeatureState>(lens.map((party) => [party, SHOWN]));
  for (const { from, to } of snapshot.arcs) capitals.set(from, SHOWN).set(to, SHOWN);
  for (const { party } of snapshot.rings) capitals.set(party, SHOWN);
  const rings = new Map<string, FeatureState>();
  for (const ring of snapshot.rings) {
    const emphasised = selected.has(ring.partnership) || selected.has(ring.party);
    const level = selected.size === 0 || emphasised ? 0.9 : 0.1;
    rings.set(ringKey(ring), { opacity: ring.end <= time.day ? 0.35 * level : level });
  }
  const events = new Map<string, FeatureState>();
  const eventHovered = hover?.kind === 'event';
  for (const { event, start } of snapshot.marks) {
    const level = time.mode === 'on' ? opacityAtAge(since - start) : UNAGED_OPACITY;
    events.set(event.id, {
      opacity: !eventHovered ? level : event.id === hover.id ? 1 : level * NOT_HOVERED_FACTOR,
    });
  }
  return { rings, capitals, events };
}

const SHOWN: FeatureState = { opacity: 1 };

/** Opacity factor of other events while one is hovered. */
const NOT_HOVERED_FACTOR = 0.35;

/** Opacity of event marks in modes without ageing. */
const UNAGED_OPACITY = 0.875;

/** Opacity of an event mark after some days: 1 on its day, 0.75 after 60 days, 0.22 after a year. */
function opacityAtAge(days: number): number {
  return days < 60 ? 1 - (0.25 * days) / 60 : 0.75 - (0.53 * Math.min(days - 60, 305)) / 305;
}
