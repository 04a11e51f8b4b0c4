/** The marks of events on the time axis: their shapes, their paths, and the one at a point. */
import { type Extent, type Mark, marksOf } from '../../domain/partnership/marks.ts';
import type { DatedEvent } from '../../domain/partnership/event.ts';
import type { Day, Span } from '../../domain/time/date.ts';
import { countWhile } from '../../domain/time/sortedDays.ts';
import { type Box, boxPath, roundedPath } from './axisPaths.ts';

/** How a part of a mark is drawn: a class of the style sheet. */
export type Look = 'some' | 'lasting' | 'day' | 'scheduled';

/** Path data with the way it is drawn. */
export interface Part {
  readonly look: Look;
  readonly d: string;
}

/** The mark of one event, as drawn. */
export interface Shape<E extends DatedEvent> extends Box {
  readonly event: E;
  readonly extent: Extent;
  /** Width in pixels of the block of the first day. */
  readonly block: number;
}

/** Marks that are drawn together, in order. */
export interface MarkLayer<E extends DatedEvent> {
  /** By their left edge, in ascending order. */
  readonly shapes: readonly Shape<E>[];
  /** By index: the rightmost edge of the shapes up to and including this one. */
  readonly reach: readonly number[];
  /** One part for each look. */
  readonly parts: readonly Part[];
}

/** In pixels: the height of a level of a stack, the space above a stack, and the minimum width of a mark. */
const STEP = 6;
const ABOVE = 6;
const WIDTH = 2.4;
/** Minimum width in pixels at which an event of several days is drawn as a bar: narrower bars would be noise. */
const LEAST_SPAN = 14;
/** Marks are small: in pixels, how far beside one a pointer still points at it. */
const AROUND = 2;

/** The order in which the looks of a layer are drawn. */
const LOOKS: readonly Look[] = ['some', 'lasting', 'day', 'scheduled'];

/**
 * Two layers, to be drawn in this order: bars of several days, and single days. A mark for each event of which a day
 * is visible: `inView` are the visible days, the end exclusive. `x` returns the position of a day, and `line` is the
 * line of the axis. Expects events in chronological order.
 */
export function markLayers<E extends DatedEvent>(
  events: readonly E[],
  x: (day: Day) => number,
  inView: Span,
  line: number,
): readonly [bars: MarkLayer<E>, days: MarkLayer<E>] {
  const shapes = marksOf(events, ({ start, end }) => x(end) - x(start) >= LEAST_SPAN)
    .filter(({ start, end }) => start < inView.end && inView.start < end)
    .map((mark) => shapeOf(mark, x, line));
  return [
    layerOf(shapes.filter(({ extent }) => extent !== 'day')),
    layerOf(shapes.filter(({ extent }) => extent === 'day')),
  ];
}

/**
 * The parts of one mark: a block for a single day, a faint bar for an unknown day within a span, a block and a line
 * for an event that lasted several days. Scheduled events are hollow.
 */
export function partsOf<E extends DatedEvent>(shape: Shape<E>): readonly Part[] {
  const { event, extent, top, height, block } = shape;
  const look = event.scheduled ? 'scheduled' : extent === 'some-day' ? 'some' : 'day';
  if (extent === 'day') return [{ look, d: boxPath(shape) }];
  if (extent === 'some-day' || event.scheduled) return [{ look, d: roundedPath(shape, 1.5) }];
  return [
    { look: 'lasting', d: boxPath({ ...shape, top: top + height / 2 - 0.75, height: 1.5 }) },
    { look, d: boxPath({ ...shape, width: block }) },
  ];
}

/** The mark at a point, or the nearest beside it; of several the uppermost. Null if there is none. Later layers lie above. */
export function markAt<E extends DatedEvent>(
  layers: readonly MarkLayer<E>[],
  x: number,
  y: number,
): Shape<E> | null {
  for (const { shapes, reach } of layers.toReversed()) {
    let nearest: Shape<E> | null = null;
    let least = AROUND;
    let index = countWhile(shapes, ({ left }) => left - AROUND <= x) - 1;
    for (; index >= 0 && (reach[index] as number) + AROUND >= x; index--) {
      const shape = shapes[index] as Shape<E>;
      const distance = distanceTo(shape, x, y);
      if (distance < least || (distance === least && !nearest)) [nearest, least] = [shape, distance];
    }
    if (nearest) return nearest;
  }
  return null;
}

/** The distance in pixels of a point from a box, across or down; 0 if it is inside. */
function distanceTo({ left, top, width, height }: Box, x: number, y: number): number {
  return Math.max(left - x, x - left - width, top - y, y - top - height, 0);
}

function shapeOf<E extends DatedEvent>(mark: Mark<E>, x: (day: Day) => number, line: number): Shape<E> {
  const { event, extent, start, end, level, levels } = mark;
  const step = Math.min(STEP, (line - ABOVE) / levels);
  const left = x(start) - WIDTH / 2;
  // A gap of one pixel separates it from an event on the next day.
  const until = (day: Day) => Math.max(x(day) - 1, left + WIDTH) - left;
  return {
    event,
    extent,
    left,
    top: line - step * (level + 1),
    width: until(extent === 'day' ? start + 1 : end),
    // A high stack has no room for gaps.
    height: Math.max(step - 1, step / 2),
    block: until(start + 1),
  };
}

function layerOf<E extends DatedEvent>(shapes: readonly Shape<E>[]): MarkLayer<E> {
  const data = new Map<Look, string[]>(LOOKS.map((look) => [look, []]));
  const reach: number[] = [];
  for (const shape of shapes) {
    reach.push(Math.max(reach.at(-1) ?? -Infinity, shape.left + shape.width));
    for (const { look, d } of partsOf(shape)) data.get(look)?.push(d);
  }
  const parts = [...data].map(([look, all]) => ({ look, d: all.join('') })).filter(({ d }) => d !== '');
  return { shapes, reach, parts };
}
