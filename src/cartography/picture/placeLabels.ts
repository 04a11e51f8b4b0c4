/** Places names without collisions: the same boxes, lines and baselines as MapLibre's, from plain numbers. */
import { labelLines } from './labelLines.ts';
import { textWidth } from './textWidth.ts';

/** A name and the point that it is centred on, in pixels from the top left corner of the picture. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Lower ranks are placed first. */
  readonly rank: number;
  /** To the right and down, in ems, like `text-offset`. */
  readonly offset: readonly [number, number];
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

/**
 * Those of the labels that fit, most important first, of equal ranks the first. None is, with its padding, over
 * another one with its padding, over an obstacle, or over the edge of the picture. Sizes are in pixels.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  layout: LabelLayout,
  picture: { readonly width: number; readonly height: number },
  obstacles: readonly Box[] = [],
): PlacedLabel<L>[] {
  const taken = [...obstacles];
  return labels
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((label) => {
      const placed = placeAt(label, layout);
      const around = padded(placed.box, layout.padding);
      const { left, top, right, bottom } = around;
      if (left < 0 || top < 0 || right > picture.width || bottom > picture.height) return [];
      if (taken.some((box) => overlap(box, around))) return [];
      taken.push(around);
      return [placed];
    });
}

function placeAt<L extends Label>(label: L, { size, maxWidth, letterSpacing }: LabelLayout): PlacedLabel<L> {
  const texts = labelLines(label.text, maxWidth, letterSpacing);
  const style = { size, letterSpacing: letterSpacing * size };
  const [x, y] = [label.x + label.offset[0] * size, label.y + label.offset[1] * size];
  const height = LINE_HEIGHT * size;
  const middle = (i: number) => y + (i - (texts.length - 1) / 2) * height;
  const halfWidth = Math.max(...texts.map((text) => textWidth(text, style))) / 2;
  const halfHeight = (texts.length * height) / 2;
  return {
    label,
    lines: texts.map((text, i) => ({ text, x, y: middle(i) + BASELINE * size })),
    box: { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight },
  };
}

function padded({ left, top, right, bottom }: Box, padding: number): Box {
  return { left: left - padding, top: top - padding, right: right + padding, bottom: bottom + padding };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
