/** The card at the end of a film. */
import type { Size } from '../../cartography/camera.ts';
import type { Palette } from '../../cartography/palette.ts';
import { codeItems, type Modules } from '../../cartography/picture/codeItems.ts';
import type { Item } from '../../cartography/picture/displayList.ts';
import { furnitureScale } from '../../cartography/picture/furniture.ts';
import { layOutText } from '../../cartography/picture/paragraph.ts';

/** What the card says. */
export interface EndCard {
  readonly title: string;
  /** What the film is about: a time, or a summary. */
  readonly line: string;
  /** How to open what the film shows. */
  readonly open: string;
  readonly code: Modules | null;
  /** Sources, licence, release and statements, each a paragraph. */
  readonly notes: readonly string[];
}

/** Font sizes and distances at the scale 1, in pixels. */
const SIZES = { title: 34, line: 20, open: 20, note: 16 };
const MARGIN = 56;
const APART = 22;
const CODE = 160;

/** The card, in the middle of the height of a frame. */
export function endCardItems(card: EndCard, size: Size, palette: Palette): Item[] {
  const { width, height } = size;
  const { end } = set(card, 0, size, palette);
  const top = Math.max((height - end) / 2, 0);
  return [
    { type: 'box', x: 0, y: 0, width, height, fill: palette.surface },
    ...set(card, top, size, palette).items,
  ];
}

/** The words and the code from a height on, and where they end. */
function set({ title, line, open, code, notes }: EndCard, top: number, size: Size, palette: Palette) {
  const scale = furnitureScale(size);
  const [margin, apart, side] = [MARGIN * scale, APART * scale, code ? CODE * scale : 0];
  const { ink, muted } = palette;
  const items: Item[] = [];
  const text = (
    content: string,
    y: number,
    pixels: number,
    look: { weight?: 600; fill?: string; x?: number },
  ) => {
    const { weight = 400, fill = ink, x = margin } = look;
    const room = size.width - margin - x;
    return content === ''
      ? y
      : layOutText(content, { x, y, room, size: pixels * scale, weight, fill }, items);
  };
  let y = text(title, top, SIZES.title, { weight: 600 });
  y = text(line, y, SIZES.line, { fill: muted }) + apart;
  if (code) items.push(...codeItems(code, margin, y, side));
  const beside = code ? margin + side + apart : margin;
  const opened = text(open, y, SIZES.open, { x: beside });
  y = Math.max(opened, y + side) + apart;
  for (const note of notes) y = text(note, y, SIZES.note, { fill: muted }) + 0.4 * apart;
  return { items, end: y };
}
