/** What arcs look like at a time: the map is told only this when the date, the selection or the hover changes. */
import type { Day } from '../domain/time/date.ts';
import type { PlacedArc } from '../state/derived/lensRecord.ts';
import type { Snapshot } from '../state/derived/snapshot.ts';
import type { Attention } from './featureState.ts';
import { DENSE, LINE_STYLES, OPACITY, UNCERTAIN } from './layers/arcs.ts';

/** The look of a visible arc. */
export interface ArcLook {
  /** 0 to 1. */
  readonly opacity: number;
  /** Line width in pixels; dashes grow with it. */
  readonly width: number;
  /** The part of the arc that is drawn, from its start: 0 to 1. All of it if omitted. */
  readonly share?: number;
}

/** The looks of all visible arcs; arcs without one are hidden. */
export type ArcLooks = ReadonlyMap<PlacedArc, ArcLook>;

/** Opacity factor of ended arcs. */
const ENDED_FACTOR = 0.28;
/** Opacity factor of arcs whose partnership is in the lens only through an event. */
const ASIDE_FACTOR = 0.4;
/** Opacity of unselected arcs while something is selected. */
const UNSELECTED_OPACITY = 0.09;

/** The looks of all arcs in a snapshot. */
export function arcLooksOf(snapshot: Snapshot, { emphasis, hover }: Attention): ArcLooks {
  const selected = new Set(emphasis);
  const nothingSelected = selected.size === 0;
  const hoveredCountry = hover?.kind === 'country' ? hover.id : null;
  const hoveredPartnership = hover?.kind === 'partnership' ? hover.id : null;
  const looks = new Map<PlacedArc, ArcLook>();
  for (const arc of snapshot.arcs) {
    const { partnership, from, to } = arc;
    const emphasised =
      from === hoveredCountry ||
      to === hoveredCountry ||
      (!nothingSelected && (selected.has(partnership) || selected.has(from) || selected.has(to)));
    const hovered = partnership === hoveredPartnership;
    looks.set(arc, lookOf(arc, snapshot, { hovered, emphasised, nothingSelected }));
  }
  return looks;
}

interface Emphasis {
  readonly hovered: boolean;
  readonly emphasised: boolean;
  readonly nothingSelected: boolean;
}

function lookOf(
  arc: PlacedArc,
  { lens, time }: Snapshot,
  { hovered, emphasised, nothingSelected }: Emphasis,
): ArcLook {
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

/** Width in pixels that an arc has in addition while it grows or fades. */
const MOVING_EXTRA = 0.6;
/** Opacity with which an arc begins to fade. */
const FADING_OPACITY = 0.8;

/** Arcs that begin and end in a step of playback. */
export interface MovingArcs {
  readonly begun: readonly PlacedArc[];
  readonly ended: readonly PlacedArc[];
}

/** Those of some arcs that begin or end after `from` (exclusive) and up to `to` (inclusive). */
export function movingArcs(arcs: readonly PlacedArc[], from: Day, to: Day): MovingArcs {
  const within = (day: Day) => from < day && day <= to;
  return {
    begun: arcs.filter(({ start }) => within(start)),
    ended: arcs.filter(({ end }) => within(end)),
  };
}

/**
 * The looks in the middle of a step of playback, of which `share` (0 to 1) is over: arcs that begin grow from their
 * start to their end, arcs that end fade out. `after` are the looks after the step.
 */
export function looksWithin(after: ArcLooks, { begun, ended }: MovingArcs, share: number): ArcLooks {
  const looks = new Map(after);
  const width = (arc: PlacedArc) => LINE_STYLES[arc.kind].width + MOVING_EXTRA;
  for (const arc of begun) if (after.has(arc)) looks.set(arc, { opacity: 1, width: width(arc), share });
  for (const arc of ended) looks.set(arc, { opacity: FADING_OPACITY * (1 - share), width: width(arc) });
  return looks;
}
