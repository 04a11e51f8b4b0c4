/** Texts that do not fit into their placeholders are written smaller: programs do so only once a text is edited. */
import { linesOf } from '../../cartography/picture/textLines.ts';
import { textWidth } from '../../cartography/picture/textWidth.ts';
import type { Paragraph } from './deck.ts';
import { COLUMN_GAP, type Placeholder } from './layoutTable.ts';
import { tag } from '../../formats/xml.ts';

/** The sizes that are tried, in percent. */
const SCALES = [100, 90, 80, 70, 62.5, 55, 50];
/** The height of a line, and how much wider than the fonts of the page the fonts of a program may be. */
const [LINE, WIDER] = [1.22, 1.04];

/** What the height of a text depends on. */
type Room = Pick<Placeholder, 'width' | 'height' | 'size' | 'bold' | 'columns' | 'after'>;

/** How a text is set in its placeholder. `style` is the list of styles that it adds to its layout. */
export function fittedHead(paragraphs: readonly Paragraph[], place: Room, style = tag('a:lstStyle')): string {
  const scale = SCALES.find((percent) => heightOf(paragraphs, place, percent / 100) <= place.height) ?? 50;
  const fit = scale === 100 ? '' : tag('a:normAutofit', { fontScale: 1000 * scale });
  return tag('a:bodyPr', {}, fit) + style;
}

/** The height of paragraphs in a placeholder whose text has `scale` times its size, in points; less with columns. */
export function heightOf(
  paragraphs: readonly Paragraph[],
  { width, size, bold, columns = 1, after = 0 }: Room,
  scale = 1,
): number {
  const style = { size: size * scale * WIDER, weight: bold ? 600 : 400 } as const;
  const room = (width - (columns - 1) * COLUMN_GAP) / columns;
  const heights = paragraphs.map((paragraph) => {
    const text = paragraph.map((run) => run.text).join('');
    const lines = text.split('\n').flatMap((line) => linesOf(line, room, (part) => textWidth(part, style)));
    return Math.max(lines.length, 1) * size * scale * LINE + after;
  });
  return heights.reduce((sum, height) => sum + height, 0) / columns;
}
