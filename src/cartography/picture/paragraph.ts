/** Paragraphs as lines of text. */
import type { Item, Text } from './displayList.ts';
import { linesOf } from './textLines.ts';
import { textWidth } from './textWidth.ts';

/** Height of a line of text, and the distance of its baseline from its top, in ems. */
const LINE = { height: 1.36, baseline: 1.02 };

/** Where a paragraph is set, and how: its left and top edge, its width, and its font, in pixels. */
export interface Setting extends Pick<Text, 'size' | 'weight' | 'fill'> {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Adds the lines of a paragraph to `into` and returns where it ends. */
export function layOutText(text: string, { x, y, room, size, weight, fill }: Setting, into: Item[]): number {
  const lines = linesOf(text, room, (line) => textWidth(line, { size, weight }));
  lines.forEach((line, i) => {
    const baseline = y + (i * LINE.height + LINE.baseline) * size;
    into.push({ type: 'text', x, y: baseline, text: line, anchor: 'start', size, weight, fill });
  });
  return y + lines.length * LINE.height * size;
}
