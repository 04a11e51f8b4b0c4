/** Places names without collisions: the same boxes, lines and baselines as MapLibre's, from plain numbers. */
import type { Clutter } from './clutter.ts';
import { labelLines } from './labelLines.ts';
import { textWidth } from './textWidth.ts';

/** Where a name may stand, in pixels from the top left corner of the picture. */
export interface Candidate {
  /** Says which of the candidates of a name it is, also in another picture. */
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /**
   * What part of the name is at this point: from its middle to the right and down, in halves of its width and height.
   * `[0, 0]` is the middle, `[-1, 0]` the left edge.
   */
  readonly anchor: readonly [number, number];
  /** How much worse it is than the best one. 1 is as bad as a line across a letter. */
  readonly cost: number;
}

/** A name. */
export interface Label {
  /** The country that it names. */
  readonly id: string;
  readonly text: string;
  /** Lower ranks are placed first. */
  readonly rank: number;
  readonly candidates: readonly Candidate[];
  /** On how many points it may stand where it has no other place; 0 if omitted. */
  readonly mostPoints?: number;
  /** Instead of that of the layout, in pixels. */
  readonly padding?: number;
}

/** The layout of all labels, in the units of the style specification. */
export interface LabelLayout {
  /** `text-size`, in pixels. */
  readonly size: number;
  /** `text-max-width`, in ems. */
  readonly maxWidth: number;
  /** `text-letter-spacing`, in ems. */
  readonly letterSpacing: number;
  /** `text-padding`, in pixels: around each label, so two labels are twice as far apart. */
  readonly padding: number;
  /** 400 if omitted. */
  readonly weight?: 400 | 600;
}

/** In pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A line, centred on `x` (`text-anchor="middle"`), with its alphabetic baseline at `y`; in pixels. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A label with its place. */
export interface PlacedLabel<L extends Label> {
  readonly label: L;
  readonly candidate: Candidate;
  readonly lines: readonly LabelLine[];
  /** The lines without padding. Descenders of the last line reach a little below it. */
  readonly box: Box;
}

/** The distance of two baselines, in ems: the default of `text-line-height`. */
const LINE_HEIGHT = 1.2;

/**
 * The baseline below the middle of a line, in ems. MapLibre places a line 17 units above its middle and glyphs 27
 * below that, of 24 to the em (`symbol/shaping.ts`, `render/glyph_manager.ts`). It does not use the ascent of the font.
 */
const BASELINE = 10 / 24;

/** How far a name may move away from an edge, in ems, and what each em costs. */
const MOST_MOVED = 2.5;
const MOVED = 0.4;

/** What a point below a name costs. */
const ON_POINT = 6;
/** What it costs to be beside the capital of another country, at most so many pixels away: it would seem to be its name. */
const BESIDE_OTHER = { cost: 1.5, reach: 6 };

/** Above and below the letters of a line, in ems. */
const EMPTY = 0.15;

const NOTHING: Clutter = { points: [], linesIn: () => 0 };

/**
 * Those of the labels that fit, most important first, of equal ranks the first, each at the candidate that costs least:
 * lines below a name cost as much as they hide of it, and points more, if it may stand on them at all. None is, with its
 * padding, over another one with its padding, or over an edge of the picture; near an edge it moves away from it. Sizes
 * are in pixels.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  layout: LabelLayout,
  picture: Box,
  { points, linesIn }: Clutter = NOTHING,
): PlacedLabel<L>[] {
  const { size } = layout;
  const taken: Box[] = [];
  return labels
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((label) => {
      const shape = shapeOf(label.text, layout);
      const { padding = layout.padding, mostPoints = 0 } = label;
      let [best, least]: [PlacedLabel<L> | null, number] = [null, Infinity];
      for (const candidate of label.candidates) {
        const { x, y, anchor, cost } = candidate;
        if (cost >= least) continue;
        const middle = { x: x - (anchor[0] * shape.width) / 2, y: y - (anchor[1] * shape.height) / 2 };
        const wanted = padded(boxAt(middle, shape), padding);
        const [dx, dy] = [
          shiftInto(wanted.left, wanted.right, picture.left, picture.right),
          shiftInto(wanted.top, wanted.bottom, picture.top, picture.bottom),
        ];
        const moved = Math.hypot(dx, dy) / size;
        if (moved > MOST_MOVED) continue;
        const box = boxAt({ x: middle.x + dx, y: middle.y + dy }, shape);
        const around = padded(box, padding);
        if (taken.some((other) => overlap(other, around))) continue;
        const letters = { ...box, top: box.top + EMPTY * size, bottom: box.bottom - EMPTY * size };
        const near = padded(letters, BESIDE_OTHER.reach);
        const close = points.filter((point) => overlap(point, near));
        const hidden = close.filter((point) => overlap(point, letters)).length;
        if (hidden > mostPoints) continue;
        const misleading = close.some(({ capitalOf }) => capitalOf && capitalOf !== label.id);
        const all =
          cost +
          MOVED * moved +
          ON_POINT * hidden +
          (misleading ? BESIDE_OTHER.cost : 0) +
          linesIn(letters) / size;
        if (all >= least) continue;
        best = { label, candidate, lines: linesAt(box, shape, size), box };
        least = all;
      }
      if (!best) return [];
      taken.push(padded(best.box, padding));
      return [best];
    });
}

/** The lines of a name and its size in pixels. */
interface Shape {
  readonly texts: readonly string[];
  readonly width: number;
  readonly height: number;
}

function shapeOf(text: string, { size, maxWidth, letterSpacing, weight = 400 }: LabelLayout): Shape {
  const texts = labelLines(text, maxWidth, letterSpacing);
  const style = { size, weight, letterSpacing: letterSpacing * size };
  return {
    texts,
    width: Math.max(...texts.map((line) => textWidth(line, style))),
    height: texts.length * LINE_HEIGHT * size,
  };
}

function boxAt({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Shape): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function linesAt({ left, top, right }: Box, { texts }: Shape, size: number): LabelLine[] {
  const x = (left + right) / 2;
  return texts.map((text, i) => ({ text, x, y: top + ((i + 0.5) * LINE_HEIGHT + BASELINE) * size }));
}

/** How far a span has to move to lie within another one. */
function shiftInto(start: number, end: number, from: number, to: number): number {
  return start < from ? from - start : end > to ? to - end : 0;
}

function padded({ left, top, right, bottom }: Box, padding: number): Box {
  return { left: left - padding, top: top - padding, right: right + padding, bottom: bottom + padding };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
