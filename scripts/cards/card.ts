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
/**
 * In pixels, of which a messenger shows half as many: font sizes, of the title the largest that fits into two lines, and
 * the space above and below the words.
 */
const SIZES = { titles: [56, 46, 40], line: 30, note: 17, wordmark: 34, above: 12, below: 22 };
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
  const lines = (size: number) =>
    linesOf(title, room, (part) => textWidth(part, { size, weight: 600 })).length;
  const size = SIZES.titles.find((one) => lines(one) <= 2) ?? Math.min(...SIZES.titles);
  let y = top + SIZES.above;
  y = layOutText(title, { x: MARGIN, y, room, size, weight: 600, fill: LIGHT.ink }, items);
  let x = MARGIN;
  if (kind !== null) {
    const mark = { mark: 'line', kind, style: LINE_STYLES[kind] } as const;
    items.push(...legendMark(mark, x, y + 0.68 * SIZES.line, SCALE, LIGHT));
    x += markWidth(mark, SCALE) + 14;
  }
  const rest = room - (x - MARGIN);
  y = layOutText(line, { x, y, room: rest, size: SIZES.line, weight: 400, fill: LIGHT.ink }, items) + 6;
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

function childrenOf({ children }: SvgElement): readonly SvgElement[] {
  return typeof children === 'string' ? [] : children;
}
