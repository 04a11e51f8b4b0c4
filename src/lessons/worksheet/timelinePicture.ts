/** An axis of years to write on. */
import type { Palette } from '../../cartography/palette.ts';
import type { Item, Picture } from '../../cartography/picture/displayList.ts';
import { type Day, yearStart } from '../../domain/time/date.ts';
import { type Paper, PAPER_SIZE, PIXELS_PER_MM } from '../../ui/paper/paper.ts';

/** The first year and the last one, both inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A letter at a day. */
export interface Mark {
  readonly letter: string;
  readonly day: Day;
}

interface Options {
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  readonly palette: Palette;
  /** None for an axis to write on. */
  readonly marks?: readonly Mark[];
}

/** In pixels: 11 points, the room for letters above the axis, and the ends of the axis. */
const SIZE = 44 / 3;
const ROOM = 48;
const MARGIN = 24;
const HEIGHT = ROOM + 30;
/** Where quarters of a year start, as shares of it. */
const QUARTERS = [1 / 4, 1 / 2, 3 / 4] as const;

/** The margins of a sheet beside its text, together, in millimetres: `--side` of `Sheet.module.css`, twice. */
const SIDES = 28;

/** As wide as the text of a sheet, in CSS pixels. */
export function timelineWidth(paper: Paper): number {
  return (PAPER_SIZE[paper].width - SIDES) * PIXELS_PER_MM;
}

/** The years with a tick at the start of each quarter, and letters above their days. */
export function timelinePicture({ from, to }: Years, { name, width, palette, marks = [] }: Options): Picture {
  const [start, end] = [yearStart(from), yearStart(to + 1)];
  const xOf = (day: Day) => MARGIN + ((day - start) / (end - start)) * (width - 2 * MARGIN);
  const { ink } = palette;
  const line = (points: readonly number[], thick: number): Item => ({
    type: 'path',
    pieces: [{ type: 'line', points }],
    stroke: { colour: ink, width: thick },
  });
  const text = (x: number, y: number, words: string, weight: 400 | 600): Item => ({
    type: 'text',
    x,
    y,
    text: words,
    anchor: 'middle',
    size: SIZE,
    weight,
    fill: ink,
  });
  const years = Array.from({ length: to - from + 2 }, (_, i) => from + i);
  const ticks = years.flatMap((year): Item[] => {
    const x = xOf(yearStart(year));
    const length = xOf(yearStart(year + 1)) - x;
    const quarters = year > to ? [] : QUARTERS.map((share) => x + share * length);
    return [
      line([x, ROOM - 7, x, ROOM + 7], 1.5),
      text(x, ROOM + 7 + SIZE, String(year), 400),
      ...quarters.map((at) => line([at, ROOM - 4, at, ROOM + 4], 0.75)),
    ];
  });
  const ends: number[] = [];
  const letters = marks
    .toSorted((a, b) => a.day - b.day)
    .flatMap(({ letter, day }): Item[] => {
      const x = xOf(day);
      const free = ends.findIndex((last) => x - last > SIZE);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      const y = ROOM - 10 - row * SIZE;
      return [line([x, ROOM, x, y + 2], 1), text(x, y, letter, 600)];
    });
  return {
    name,
    width,
    height: HEIGHT,
    items: [
      { type: 'box', x: 0, y: 0, width, height: HEIGHT, fill: palette.surface },
      line([MARGIN, ROOM, width - MARGIN, ROOM], 1.5),
      ...ticks,
      ...letters,
    ],
  };
}
