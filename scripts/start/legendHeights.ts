/**
 * The height of the legend beside the panel, by the width of the window. The picture above it is where the app will draw
 * its map only if the legends are equally high, also before the font has arrived that decides where lines break.
 */
import { LEGEND } from '../../src/cartography/layerOrder.ts';
import type { LegendEntry } from '../../src/cartography/legend.ts';
import { textWidth } from '../../src/cartography/picture/textWidth.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import type { Messages } from '../../src/i18n/messages.ts';

/** Windows that have the panel beside the map, in pixels; wider ones have the legend of the widest. */
const WIDTHS = { least: 960, most: 2400 };

/** What is beside the legend, and its own padding, in pixels; as in `Full.module.css` and `Legend.module.css`. */
const PANEL = 352;
const PADDING = { across: 32, down: 11.2 };
const GAP = { across: 17.6, down: 2.4 };
const SIZE = 13;

/** An item of the legend, in pixels. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** Rules that set `--legend` to the height for each width at which it changes. */
export function legendHeights(): string {
  return LANGUAGES.flatMap((language) => {
    const boxes = boxesOf({ en, ko }[language]);
    let before = 0;
    return Array.from({ length: WIDTHS.most - WIDTHS.least }, (_, i) => WIDTHS.least + i).flatMap((width) => {
      const height = heightOf(boxes, width - PANEL - PADDING.across);
      if (height === before) return [];
      before = height;
      return [rule(language, width, height)];
    });
  }).join('\n');
}

function rule(language: Language, width: number, height: number): string {
  return `@media (width>=${width / 16}rem){:lang(${language}){--legend:${Number((height / 16).toFixed(4))}rem}}`;
}

/** The height of boxes in lines of a width, with the padding around them. */
function heightOf(boxes: readonly Box[], width: number): number {
  const lines: number[] = [];
  let used = Infinity;
  for (const box of boxes) {
    if (used + GAP.across + box.width <= width) {
      used += GAP.across + box.width;
      lines.push(Math.max(lines.pop() ?? 0, box.height));
    } else {
      used = box.width;
      lines.push(box.height);
    }
  }
  return lines.reduce((sum, height) => sum + height, PADDING.down + GAP.down * (lines.length - 1));
}

const LINE = 18.85;
const MARKS = { line: 24, uncertain: 24, ring: 22, event: 22, scheduled: 10 } as const;

function boxesOf({ kinds, layer, map }: Messages): Box[] {
  const text = (words: string) => textWidth(words, { size: SIZE });
  const boxOf = (entry: LegendEntry): Box => {
    if (entry.mark !== 'ties') {
      const words = {
        line: entry.mark === 'line' ? kinds[entry.kind] : '',
        uncertain: map.uncertainLine,
        ring: map.ring,
        event: map.event,
        scheduled: map.scheduledEvent,
      }[entry.mark];
      return { width: MARKS[entry.mark] + 6.4 + text(words), height: LINE };
    }
    const { classes } = entry;
    // The button with its padding, gap and arrow; the colours with theirs.
    const button = 40.6 + textWidth(layer.kinds.ties, { size: SIZE, weight: 600 });
    const ranges = classes.map((least, i) => {
      const next = classes[i + 1];
      return 16.8 + text(map.tieClass(least, next === undefined ? null : next - 1));
    });
    const colours = ranges.reduce((sum, width) => sum + width, 8 * (ranges.length - 1));
    return { width: button + 6.4 + colours, height: 26 };
  };
  return [...LEGEND.map(boxOf), { width: text(map.borders), height: 24 }];
}
