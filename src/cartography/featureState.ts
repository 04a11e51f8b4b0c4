/**
 * Feature states of everything on the map that changes over time. Changing a feature state only repaints; a
 * filter on the date would lay out whole layers again.
 */
import type { Day } from '../domain/time/date.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { PlacedArc } from '../state/derived/lensRecord.ts';
import type { Snapshot } from '../state/derived/snapshot.ts';
import type { Hover } from '../state/store.ts';
import { arcKey, ringKey } from './features.ts';
import { DENSE, LINE_STYLES, OPACITY, UNCERTAIN } from './layers/arcs.ts';

/** The feature state of a visible feature. Features without a state are hidden. */
export interface FeatureState {
  /** 0 to 1. */
  readonly opacity: number;
  /** Line width in pixels. */
  readonly width?: number;
}

/** The states of visible features, by source and feature id. */
export type FeatureStates = Readonly<Record<TimedSource, ReadonlyMap<string, FeatureState>>>;

/** Sources whose features change over time. */
export const TIMED_SOURCES = ['arcs', 'rings', 'capitals', 'events'] as const;
/** One of `TIMED_SOURCES`. */
export type TimedSource = (typeof TIMED_SOURCES)[number];

/** Selection and hover. */
export interface Attention {
  /** Selected partnership ids or country codes. Everything else is dimmed. */
  readonly emphasis: readonly string[];
  /** The item under the pointer or focused in a list. */
  readonly hover: Hover;
}

/** Opacity factor of ended items. */
const ENDED_FACTOR = 0.28;
/** Opacity factor of arcs whose partnership is in the lens only through an event. */
const ASIDE_FACTOR = 0.4;
/** Opacity of unselected items while something is selected. */
const UNSELECTED_OPACITY = 0.09;

/**
 * The states of all features in a snapshot. Arcs that start after the day `drawn` are omitted, because they
 * are being animated.
 */
export function featureStatesOf(
  snapshot: Snapshot,
  { emphasis, hover }: Attention,
  drawn: Day = Infinity,
): FeatureStates {
  const { lens, time, since } = snapshot;
  const selected = new Set(emphasis);
  const emphasised = (...names: readonly string[]) => names.some((name) => selected.has(name));
  const ends = [
    ...lens,
    ...snapshot.arcs.flatMap(({ from, to }) => [from, to]),
    ...snapshot.rings.map(({ party }) => party),
  ];
  const capitals = new Map<Party, FeatureState>(ends.map((party) => [party, { opacity: 1 }]));
  const arcs = new Map<string, FeatureState>();
  for (const arc of snapshot.arcs) {
    if (arc.start > drawn) continue;
    const state = arcState(arc, snapshot, {
      hovered: hover?.kind === 'partnership' && arc.partnership === hover.id,
      emphasised:
        emphasised(arc.partnership, arc.from, arc.to) ||
        (hover?.kind === 'country' && [arc.from, arc.to].includes(hover.id)),
      nothingSelected: selected.size === 0,
    });
    arcs.set(arcKey(arc), state);
  }
  const rings = new Map<string, FeatureState>();
  for (const ring of snapshot.rings) {
    const level = selected.size === 0 || emphasised(ring.partnership, ring.party) ? 0.9 : 0.1;
    rings.set(ringKey(ring), { opacity: ring.end <= time.day ? 0.35 * level : level });
  }
  const events = new Map<string, FeatureState>();
  for (const { event, start } of snapshot.marks) {
    const level = time.mode === 'on' ? opacityAtAge(since - start) : UNAGED_OPACITY;
    const eventHovered = hover?.kind === 'event';
    events.set(event.id, {
      opacity: !eventHovered ? level : event.id === hover.id ? 1 : level * NOT_HOVERED_FACTOR,
    });
  }
  return { arcs, rings, capitals, events };
}

interface Emphasis {
  readonly hovered: boolean;
  readonly emphasised: boolean;
  /** True if nothing is selected. */
  readonly nothingSelected: boolean;
}

function arcState(
  arc: PlacedArc,
  { lens, time }: Snapshot,
  { hovered, emphasised, nothingSelected }: Emphasis,
): FeatureState {
  const { kind, aside } = arc;
  const dense = lens.length === 0;
  const usual = OPACITY[kind] * (dense ? DENSE.opacity : 1);
  const began = time.mode === 'between' && arc.start >= time.start;
  const level = () => {
    if (hovered || (emphasised && !nothingSelected)) return 1;
    if (!nothingSelected) return UNSELECTED_OPACITY;
    if (aside) return ASIDE_FACTOR * usual;
    return began ? Math.min(1, usual + 0.15) : usual;
  };
  const line = arc.status === 'uncertain' ? UNCERTAIN : LINE_STYLES[kind];
  const extra = hovered ? 1.4 : emphasised ? 0.5 : began ? 0.4 : 0;
  return {
    opacity: arc.end <= time.day ? ENDED_FACTOR * level() : level(),
    width: line.width * (dense ? DENSE.width : 1) + extra,
  };
}

/** Opacity factor of other events while one is hovered. */
const NOT_HOVERED_FACTOR = 0.35;

/** Opacity of event marks in modes without ageing. */
const UNAGED_OPACITY = 0.875;

/** Opacity of an event mark after some days: 1 on its day, 0.75 after 60 days, 0.22 after a year. */
function opacityAtAge(days: number): number {
  return days < 60 ? 1 - (0.25 * days) / 60 : 0.75 - (0.53 * Math.min(days - 60, 305)) / 305;
}
