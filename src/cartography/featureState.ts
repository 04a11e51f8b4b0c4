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
const FAINT = 0.28;
/** Opacity factor of arcs whose partnership is in the lens only through an event. */
const ASIDE = 0.4;
/** Opacity of unselected items while something is selected. */
const BACK = 0.09;

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
  const chosen = new Set(emphasis);
  const stressed = (...names: readonly string[]) => names.some((name) => chosen.has(name));
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
      stressed:
        stressed(arc.partnership, arc.from, arc.to) ||
        (hover?.kind === 'country' && [arc.from, arc.to].includes(hover.id)),
      calm: chosen.size === 0,
    });
    arcs.set(arcKey(arc), state);
  }
  const rings = new Map<string, FeatureState>();
  for (const ring of snapshot.rings) {
    const level = chosen.size === 0 || stressed(ring.partnership, ring.party) ? 0.9 : 0.1;
    rings.set(ringKey(ring), { opacity: ring.end <= time.day ? 0.35 * level : level });
  }
  const events = new Map<string, FeatureState>();
  for (const { event, start } of snapshot.marks) {
    const level = time.mode === 'on' ? ageing(since - start) : AGELESS;
    const pointed = hover?.kind === 'event';
    events.set(event.id, { opacity: !pointed ? level : event.id === hover.id ? 1 : level * PALE });
  }
  return { arcs, rings, capitals, events };
}

interface Stress {
  readonly hovered: boolean;
  readonly stressed: boolean;
  /** True if nothing is selected. */
  readonly calm: boolean;
}

function arcState(
  arc: PlacedArc,
  { lens, time }: Snapshot,
  { hovered, stressed, calm }: Stress,
): FeatureState {
  const { kind, aside } = arc;
  const dense = lens.length === 0;
  const usual = OPACITY[kind] * (dense ? DENSE.opacity : 1);
  const began = time.mode === 'between' && arc.start >= time.start;
  const level = () => {
    if (hovered || (stressed && !calm)) return 1;
    if (!calm) return BACK;
    if (aside) return ASIDE * usual;
    return began ? Math.min(1, usual + 0.15) : usual;
  };
  const line = arc.status === 'uncertain' ? UNCERTAIN : LINE_STYLES[kind];
  const extra = hovered ? 1.4 : stressed ? 0.5 : began ? 0.4 : 0;
  return {
    opacity: arc.end <= time.day ? FAINT * level() : level(),
    width: line.width * (dense ? DENSE.width : 1) + extra,
  };
}

/** Opacity factor of other events while one is hovered. */
const PALE = 0.35;

/** Opacity of event marks in modes without ageing. */
const AGELESS = 0.875;

/** Opacity of an event mark after some days: 1 on its day, 0.75 after 60 days, 0.22 after a year. */
function ageing(days: number): number {
  return days < 60 ? 1 - (0.25 * days) / 60 : 0.75 - (0.53 * Math.min(days - 60, 305)) / 305;
}
