/** Title, legend and sources around the map of a picture. */
import type { Size } from '../camera.ts';
import type { Palette } from '../palette.ts';
import { codeItems, type Modules } from './codeItems.ts';
import type { Item } from './displayList.ts';
import { layOutLegend, type LegendRow } from './legendItems.ts';
import type { MarkColours } from './legendMark.ts';
import type { Insets } from './mapProjection.ts';
import { layOutText } from './paragraph.ts';

export type { LegendRow } from './legendItems.ts';

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
const SIZES = { title: 24, time: 15, note: 11 };
const MARGIN = 20;
/** Between the code and what is beside it. */
const GAP = 24;
/** Side of the code, with its quiet zone. */
const CODE = 80;

/** Furniture at the scale 1 is made for pictures with the area of a square of this side, in pixels. */
const USUAL_SIDE = 900;

/** The size of furniture in a picture: the same share of pictures of any form, but never too small to read. */
export function furnitureScale({ width, height }: Size): number {
  return Math.min(Math.max(Math.sqrt(width * height) / USUAL_SIDE, 0.8), 1.6);
}

type Colours = MarkColours & Pick<Palette, 'surface'>;

/** In tall pictures, furniture is at most so large, in percent of that in others, and grows in such steps. */
const LARGEST = 180;
const STEP = 5;

/**
 * Lays out furniture around a map that needs no more than a height: in a picture that is taller than both, titles,
 * legend and notes are larger, instead of an empty sea.
 */
export function layOutAround(furniture: Furniture, size: Size, colours: Colours, map: number): LaidOut {
  const usual = furnitureScale(size);
  const fits = ({ insets: { top, bottom } }: LaidOut) => size.height - top - bottom >= map;
  let laidOut = layOut(furniture, size, colours, usual);
  for (let percent = 100 + STEP; percent <= LARGEST; percent += STEP) {
    const next = layOut(furniture, size, colours, (percent / 100) * usual);
    if (!fits(next)) break;
    laidOut = next;
  }
  return laidOut;
}

/**
 * Lays out furniture in a picture of a width and height: title and date above the map, legend, notes and code below.
 * `scale` multiplies all sizes but that of the notes, `noteScale` theirs.
 */
export function layOut(
  furniture: Furniture,
  { width, height }: Size,
  colours: Colours,
  scale = 1,
  noteScale = scale,
): LaidOut {
  const above = layOutHead(furniture, width, colours, scale);
  const below = layOutFoot(furniture, { width, height }, colours, scale, noteScale);
  return {
    items: [...band(0, above.height, above.items), ...band(height - below.height, below.height, below.items)],
    insets: { top: above.height, right: 0, bottom: below.height, left: 0 },
  };

  function band(y: number, high: number, items: readonly Item[]): Item[] {
    if (high === 0) return [];
    return [
      { type: 'box', x: 0, y, width, height: high, fill: colours.surface },
      { type: 'group', x: 0, y, clip: { x: 0, y: 0, width, height: high }, items },
    ];
  }
}

interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

const NOTHING: Block = { items: [], height: 0 };

function layOutHead(
  { title, time }: Furniture,
  width: number,
  { ink, muted }: Colours,
  scale: number,
): Block {
  if (!title && !time) return NOTHING;
  const [x, room] = [MARGIN * scale, width - 2 * MARGIN * scale];
  const items: Item[] = [];
  let y = 0.75 * MARGIN * scale;
  if (title) y = layOutText(title, { x, y, room, size: SIZES.title * scale, weight: 600, fill: ink }, items);
  if (time) y = layOutText(time, { x, y, room, size: SIZES.time * scale, weight: 400, fill: muted }, items);
  return { items, height: y + 0.6 * MARGIN * scale };
}

function layOutFoot(
  { legend = [], notes = [], code }: Furniture,
  { width, height }: Size,
  colours: Colours,
  scale: number,
  noteScale: number,
): Block {
  if (legend.length === 0 && notes.length === 0 && !code) return NOTHING;
  const margin = MARGIN * scale;
  const top = 0.7 * margin;
  const side = code ? CODE * scale : 0;
  const all = width - 2 * margin;
  const room = all - (code ? side + GAP * scale : 0);
  // In a tall picture the code is beside the notes only, so that the lines of the legend are longer.
  const isTall = height > width;
  const items: Item[] = [];
  let y = top;
  if (legend.length > 0) {
    const place = { x: margin, y, room: isTall ? all : room, scale, colours };
    y = layOutLegend(legend, place, items);
  }
  const beside = isTall ? y : top;
  if (legend.length > 0 && notes.length > 0) y += 5 * scale;
  const text = { x: margin, room, size: SIZES.note * noteScale, weight: 400, fill: colours.muted } as const;
  for (const note of notes) y = layOutText(note, { ...text, y }, items);
  if (code) {
    const bottom = Math.max(y, beside + side);
    items.push(...codeItems(code, width - margin - side, bottom - side, side));
    y = bottom;
  }
  return { items, height: y + 0.7 * margin };
}
