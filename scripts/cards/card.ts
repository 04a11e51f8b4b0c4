/** Preview cards: what messengers and social networks show of a link. */
import type { Size } from '../../src/cartography/camera.ts';
import { LINE_STYLES } from '../../src/cartography/layers/arcs.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import type { Item, Picture } from '../../src/cartography/picture/displayList.ts';
import { legendMark, markWidth } from '../../src/cartography/picture/legendMark.ts';
import { layOutText } from '../../src/cartography/picture/paragraph.ts';
import { type SvgElement, svgOf, svgText } from '../../src/cartography/picture/svg.ts';
import { linesOf } from '../../src/cartography/picture/textLines.ts';
import { textWidth } from '../../src/cartography/picture/textWidth.ts';
import type { PartnershipKind } from '../../src/domain/partnership/partnership.ts';

/** The size of a card in pixels, which is that of Open Graph. */
export const CARD: Size = { width: 1200, height: 630 };

/** The words of a card, from the top to the bottom. */
export interface CardWords {
  readonly title: string;
  /** The kind of a partnership, of which a sample of the line is shown. */
  readonly kind: PartnershipKind | null;
  /** Below the title: what it is, status and date. */
  readonly line: string;
  /** Small: what the map needs to be shown with. */
  readonly note: string;
}

const WORDMARK = 'Lodelines';
const MARGIN = 44;
type Sizes = readonly [number, ...number[]];

/**
 * In pixels, of which a messenger shows half as many: font sizes, of the title and of the line below it the largest
 * that fits into two lines, and the space above and below the words.
 */
const SIZES = {
  titles: [56, 46, 40] satisfies Sizes,
  lines: [30, 26] satisfies Sizes,
  note: 17,
  wordmark: 34,
  above: 12,
  below: 22,
};
/** Pixels of the card for a pixel of the map. */
const SCALE = 2;
const MAP_NAMES = 12.5;

/** The SVG of a card. `map` draws the map at a size in pixels of the map. */
export function cardSvg(words: CardWords, map: (size: Size & { readonly names: number }) => Picture): string {
  const text = wordsOf(words);
  const height = CARD.height - text.height;
  const drawn = svgOf(
    map({ width: CARD.width / SCALE, height: Math.round(height / SCALE), names: MAP_NAMES }),
    'map',
  );
  const band = svgOf({ ...CARD, name: '', items: text.items }, 'words');
  const card: SvgElement = {
    ...band,
    children: [{ ...drawn, attributes: { ...drawn.attributes, ...CARD, height } }, ...childrenOf(band)],
  };
  return svgText(card);
}

/** The band below the map: its height, and its items in the card. */
function wordsOf(words: CardWords): { items: Item[]; height: number } {
  const height = layOut(words, 0).end + SIZES.below;
  const top = CARD.height - height;
  const band: Item = { type: 'box', x: 0, y: top, width: CARD.width, height, fill: LIGHT.surface };
  return { height, items: [band, ...layOut(words, top).items] };
}

function layOut({ kind, title, line, note }: CardWords, top: number): { items: Item[]; end: number } {
  const items: Item[] = [];
  const room = CARD.width - 2 * MARGIN;
  const lineSize = sizeWithin(2, line, room, 400, SIZES.lines);
  // A text of several lines needs the room of a second line of the title.
  const isLong = linesAt(SIZES.lines[0], line, room, 400) > 1;
  const size = sizeWithin(isLong ? 1 : 2, title, room, 600, SIZES.titles);
  let y = top + SIZES.above;
  y = layOutText(title, { x: MARGIN, y, room, size, weight: 600, fill: LIGHT.ink }, items);
  let x = MARGIN;
  if (kind !== null) {
    const mark = { mark: 'line', kind, style: LINE_STYLES[kind] } as const;
    items.push(...legendMark(mark, x, y + 0.68 * lineSize, SCALE, LIGHT));
    x += markWidth(mark, SCALE) + 14;
  }
  const rest = room - (x - MARGIN);
  y = layOutText(line, { x, y, room: rest, size: lineSize, weight: 400, fill: LIGHT.ink }, items) + 6;
  y = layOutText(note, { x: MARGIN, y, room, size: SIZES.note, weight: 400, fill: LIGHT.muted }, items);
  items.push({
    type: 'text',
    x: CARD.width - MARGIN,
    y: y - 4,
    text: WORDMARK,
    anchor: 'end',
    size: SIZES.wordmark,
    weight: 600,
    fill: LIGHT.accent,
  });
  return { items, end: y };
}

/** The first of the sizes, from the largest on, with which a text has at most so many lines; otherwise the last one. */
function sizeWithin(most: number, text: string, room: number, weight: 400 | 600, sizes: Sizes): number {
  return sizes.find((size) => linesAt(size, text, room, weight) <= most) ?? Math.min(...sizes);
}

function linesAt(size: number, text: string, room: number, weight: 400 | 600): number {
  return linesOf(text, room, (part) => textWidth(part, { size, weight })).length;
}

function childrenOf({ children }: SvgElement): readonly SvgElement[] {
  return typeof children === 'string' ? [] : children;
}
