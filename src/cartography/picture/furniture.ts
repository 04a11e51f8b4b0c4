/** Title, legend and sources around the map of a picture. */
import type { LegendEntry } from '../legend.ts';
import type { Palette } from '../palette.ts';
import type { Item, Text } from './displayList.ts';
import type { Insets } from './mapProjection.ts';
import { codeItems, type Modules } from './codeItems.ts';
import { legendMark, MARK_WIDTH } from './legendMark.ts';
import { linesOf } from './textLines.ts';
import { textWidth } from './textWidth.ts';

/** An entry of the legend: a mark of the map, or the colour of countries, with its meaning. */
export interface LegendRow {
  readonly mark:
    | Exclude<LegendEntry, { mark: 'ties' }>
    | { readonly mark: 'colour'; readonly colour: string }
    | { readonly mark: 'hatch' };
  readonly text: string;
}

/** The words around a map; what is left out is not drawn. */
export interface Furniture {
  readonly title?: string;
  /** The date or window. */
  readonly time?: string;
  readonly legend?: readonly LegendRow[];
  /** Sources, licence and statements, each a paragraph. */
  readonly notes?: readonly string[];
  readonly code?: Modules;
}

/** Furniture as primitives, and the insets that it leaves for the map. */
export interface LaidOut {
  readonly items: readonly Item[];
  readonly insets: Insets;
}

/** Font sizes and distances at the scale 1, in pixels. */
const SIZES = { title: 24, time: 16, legend: 13, note: 11.5 };
const MARGIN = 20;
const GAP = 20;
/** Height of a line of text, in ems. */
const LINE = 1.35;
/** Side of the code. */
const CODE = 84;
/** Distance of the baseline of a line from its top, in ems of its font. */
const BASELINE = 1.02;

type Colours = Pick<Palette, 'surface' | 'ink' | 'muted' | 'kind' | 'accent'>;

/**
 * Lays out furniture in a picture of a width and height: title and date above the map, legend, notes and code below.
 * `scale` multiplies all sizes.
 */
export function layOut(
  { title, time, legend = [], notes = [], code }: Furniture,
  { width, height }: { readonly width: number; readonly height: number },
  colours: Colours,
  scale = 1,
): LaidOut {
  const margin = MARGIN * scale;
  const above: Text[] = [];
  let top = 0;
  const add = (
    text: string,
    size: number,
    weight: 400 | 600,
    fill: string,
    room: number,
    into: Text[],
    y: number,
  ) => {
    const lines = linesOf(text, room, (line) => textWidth(line, { size, weight }));
    lines.forEach((line, i) => {
      into.push({
        type: 'text',
        x: margin,
        y: y + (i * LINE + BASELINE) * size,
        text: line,
        anchor: 'start',
        size,
        weight,
        fill,
      });
    });
    return y + lines.length * LINE * size;
  };
  if (title || time) {
    top = margin * 0.7;
    const room = width - 2 * margin;
    if (title) top = add(title, SIZES.title * scale, 600, colours.ink, room, above, top);
    if (time) top = add(time, SIZES.time * scale, 400, colours.muted, room, above, top);
    top += margin * 0.5;
  }

  const below: Item[] = [];
  const codeSide = code ? CODE * scale : 0;
  const room = width - 2 * margin - (code ? codeSide + GAP * scale : 0);
  let y = margin * 0.6;
  if (legend.length > 0) y = addLegend(legend, { room, margin, scale, colours, y }, below);
  if (legend.length > 0 && notes.length > 0) y += 4 * scale;
  const texts: Text[] = [];
  for (const note of notes) y = add(note, SIZES.note * scale, 400, colours.muted, room, texts, y);
  below.push(...texts);
  if (code) {
    y = Math.max(y, margin * 0.6 + codeSide);
    below.push(...codeItems(code, width - margin - codeSide, margin * 0.6, codeSide));
  }
  const bottom = below.length > 0 ? y + margin * 0.6 : 0;
  return {
    items: [
      ...(top > 0 ? [background(0, top)] : []),
      ...above,
      ...(bottom > 0 ? [background(height - bottom, bottom)] : []),
      ...(bottom > 0 ? [group(height - bottom, bottom, below)] : []),
    ],
    insets: { top, right: 0, bottom, left: 0 },
  };

  function group(y: number, high: number, items: readonly Item[]): Item {
    return { type: 'group', x: 0, y, clip: { x: 0, y: 0, width, height: high }, items };
  }

  function background(from: number, high: number): Item {
    return { type: 'box', x: 0, y: from, width, height: high, fill: colours.surface };
  }
}

interface Row {
  readonly room: number;
  readonly margin: number;
  readonly scale: number;
  readonly colours: Colours;
  readonly y: number;
}

/** Adds the legend, broken into lines, and returns where it ends. */
function addLegend(
  legend: readonly LegendRow[],
  { room, margin, scale, colours, y }: Row,
  into: Item[],
): number {
  const size = SIZES.legend * scale;
  const height = 1.6 * size;
  let [left, line] = [0, 0];
  for (const { mark, text } of legend) {
    const markWidth = MARK_WIDTH * scale;
    const width = markWidth + 6 * scale + textWidth(text, { size });
    if (left > 0 && left + width > room) [left, line] = [0, line + 1];
    const middle = y + (line + 0.5) * height;
    into.push(...legendMark(mark, margin + left, middle, scale, colours));
    into.push({
      type: 'text',
      x: margin + left + markWidth + 6 * scale,
      y: middle + 0.35 * size,
      text,
      anchor: 'start',
      size,
      weight: 400,
      fill: colours.ink,
    });
    left += width + 18 * scale;
  }
  return y + (line + 1) * height;
}
