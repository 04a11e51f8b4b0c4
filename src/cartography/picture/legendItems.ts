/** The legend of a picture as primitives. */
import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import type { LegendEntry } from '../legend.ts';
import type { Item } from './displayList.ts';
import { legendMark, type MarkColours, markWidth } from './legendMark.ts';
import { textWidth } from './textWidth.ts';

/** Why lines are faint: they have ended, are not those of the selection, or are linked to the lens only by an event. */
export const FAINT_REASONS = ['ended', 'others', 'aside'] as const;
/** One of `FAINT_REASONS`. */
export type FaintReason = (typeof FAINT_REASONS)[number];

/** A mark of the map, or the look of countries; a heading has none. */
export type LegendMark =
  | Exclude<LegendEntry, { mark: 'ties' }>
  /** `dot` is an event that does not fade. */
  | { readonly mark: 'heading' | 'hatch' | 'withheld' | 'dot' }
  /** Any line. */
  | { readonly mark: 'faint'; readonly reasons: readonly FaintReason[] }
  /** Points of capitals: any, and those of the lens. `outline` is that of a selected country. */
  | { readonly mark: 'capital' | 'focus' | 'outline' }
  /** `thin` ones are uncertain. */
  | { readonly mark: 'circle'; readonly of: PartnershipKind; readonly thin?: boolean }
  | { readonly mark: 'colour'; readonly colour: string }
  /** A proportional circle, with its radius in pixels of the map. */
  | { readonly mark: 'amount'; readonly colour: string; readonly radius: number };

/** An entry of the legend with its meaning. */
export interface LegendRow {
  readonly mark: LegendMark;
  readonly text: string;
}

/** Font size, and distances between mark and text, between entries and between lines, at the scale 1, in pixels. */
const SIZE = 12.5;
const TO_TEXT = 6;
const APART = 16;
const LINE = 20;

/** Where a legend is drawn: its left and top edge and its width, in pixels. */
export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly scale: number;
  readonly colours: MarkColours;
}

/**
 * Adds a legend to `into` and returns where it ends. A heading starts a line, unless it fits into the last one with all
 * that follows.
 */
export function layOutLegend(legend: readonly LegendRow[], place: LegendPlace, into: Item[]): number {
  const { x, room, scale, colours } = place;
  let y = place.y;
  for (const line of linesOf(legend, room, scale)) {
    const tall = Math.max(
      ...line.map(({ mark }) => (mark.mark === 'amount' ? 2 * mark.radius + 2 * scale : 0)),
    );
    const height = Math.max(LINE * scale, tall);
    let left = x;
    for (const { mark, text } of line) {
      const middle = y + height / 2;
      into.push(...legendMark(mark, left, middle, scale, colours));
      const weight = mark.mark === 'heading' ? 600 : 400;
      const [size, fill] = [SIZE * scale, colours.ink];
      const beside = left + textOffset(mark, scale);
      into.push({
        type: 'text',
        x: beside,
        y: middle + 0.35 * size,
        text,
        anchor: 'start',
        size,
        weight,
        fill,
      });
      left += widthOf({ mark, text }, scale) + APART * scale;
    }
    y += height;
  }
  return y;
}

/** The entries of each line. */
function linesOf(legend: readonly LegendRow[], room: number, scale: number): LegendRow[][] {
  const widths = legend.map((row) => widthOf(row, scale));
  const lines: LegendRow[][] = [];
  let right = Infinity;
  legend.forEach((row, i) => {
    const width = widths[i] as number;
    const rest = row.mark.mark === 'heading' ? widths.slice(i) : [width];
    const starts = rest.reduce((sum, one) => sum + APART * scale + one, right) > room;
    if (starts) lines.push([]);
    right = starts ? width : right + APART * scale + width;
    lines.at(-1)?.push(row);
  });
  return lines;
}

function textOffset(mark: LegendMark, scale: number): number {
  return mark.mark === 'heading' ? 0 : markWidth(mark, scale) + TO_TEXT * scale;
}

function widthOf({ mark, text }: LegendRow, scale: number): number {
  const weight = mark.mark === 'heading' ? 600 : 400;
  return textOffset(mark, scale) + textWidth(text, { size: SIZE * scale, weight });
}
