/** Where things are on slides, and how their texts look. */
import type { Rectangle } from '../../cartography/picture/displayList.ts';
import type { LayoutName } from './deck.ts';

/** The size of a slide of 16:9 in points. */
export const SLIDE = { width: 960, height: 540 };

/** English Metric Units, whole: 12,700 make a point. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** The placeholders of the layouts. */
export const ROLES = ['title', 'line', 'picture', 'text', 'credits', 'number'] as const;
/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** A placeholder: in which place, in points, and with which text. */
export interface Placeholder extends Rectangle {
  /** What templates know it by: a type, and a number that is the same on the slide. */
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'pic' | 'body' | 'sldNum';
  readonly idx?: number;
  /** In points. */
  readonly size: number;
  readonly colour: 'tx1' | 'tx2';
  readonly bold?: boolean;
  readonly anchor: 't' | 'ctr' | 'b';
  readonly align?: 'r';
  readonly columns?: number;
  /** After a paragraph, in points. */
  readonly after?: number;
}

/** A layout. `type` is what templates know it by; those that no template has are without. */
export interface Layout {
  readonly type?: 'title' | 'obj' | 'picTx';
  readonly places: Readonly<Partial<Record<Role, Placeholder>>>;
  /** Where a QR code is. */
  readonly code: Rectangle;
  /** A bar in the colour of the accent. */
  readonly bar?: Rectangle;
}

/** Left and right margin. */
const MARGIN = 40;
const WIDTH = SLIDE.width - 2 * MARGIN;

const TITLE: Placeholder = {
  type: 'title',
  x: MARGIN,
  y: 12,
  width: WIDTH,
  height: 64,
  size: 26,
  colour: 'tx1',
  bold: true,
  anchor: 'b',
};
const LINE: Placeholder = {
  type: 'body',
  idx: 13,
  x: MARGIN,
  y: 76,
  width: WIDTH,
  height: 24,
  size: 14,
  colour: 'tx2',
  anchor: 'ctr',
};
const PICTURE: Placeholder = {
  type: 'pic',
  idx: 1,
  x: MARGIN,
  y: 108,
  width: WIDTH,
  height: 352,
  size: 14,
  colour: 'tx2',
  anchor: 't',
};
const CREDITS: Placeholder = {
  type: 'body',
  idx: 14,
  x: MARGIN,
  y: 468,
  width: 740,
  height: 56,
  size: 9,
  colour: 'tx2',
  anchor: 'b',
};
const NUMBER: Placeholder = {
  type: 'sldNum',
  idx: 12,
  x: SLIDE.width - MARGIN - 44,
  y: 504,
  width: 44,
  height: 20,
  size: 10,
  colour: 'tx2',
  anchor: 'b',
  align: 'r',
};
/** The width of a picture with a text beside it, and the distance between both. */
const [BESIDE, GAP] = [600, 24];
const TEXT: Placeholder = {
  type: 'body',
  idx: 2,
  x: MARGIN + BESIDE + GAP,
  y: 108,
  width: WIDTH - BESIDE - GAP,
  height: 252,
  size: 16,
  colour: 'tx1',
  anchor: 't',
  after: 6,
};

/** All layouts. */
export const LAYOUT_TABLE: Readonly<Record<LayoutName, Layout>> = {
  title: {
    type: 'title',
    places: {
      title: { ...TITLE, type: 'ctrTitle', x: 72, y: 110, width: 780, height: 146, size: 40 },
      line: {
        ...LINE,
        type: 'subTitle',
        idx: 1,
        x: 72,
        y: 290,
        width: 780,
        height: 110,
        size: 18,
        anchor: 't',
      },
      credits: { ...CREDITS, x: 72, width: 660 },
      number: NUMBER,
    },
    code: { x: 768, y: 440, width: 84, height: 84 },
    bar: { x: 72, y: 268, width: 64, height: 5 },
  },
  map: {
    places: {
      title: TITLE,
      line: LINE,
      picture: PICTURE,
      credits: { ...CREDITS, width: 720 },
      number: NUMBER,
    },
    code: { x: 784, y: 466, width: 58, height: 58 },
  },
  mapText: {
    type: 'picTx',
    places: {
      title: TITLE,
      line: LINE,
      picture: { ...PICTURE, width: BESIDE },
      text: TEXT,
      credits: CREDITS,
      number: NUMBER,
    },
    code: { x: TEXT.x, y: 376, width: 84, height: 84 },
  },
  sources: {
    type: 'obj',
    places: {
      title: TITLE,
      text: {
        x: MARGIN,
        y: 92,
        width: WIDTH,
        height: 330,
        idx: 1,
        size: 10,
        colour: 'tx1',
        anchor: 't',
        columns: 2,
        after: 4,
      },
      credits: { ...CREDITS, y: 434, height: 90, width: 720, size: 10 },
      number: NUMBER,
    },
    code: { x: 784, y: 450, width: 74, height: 74 },
  },
};

/** Between two columns of text, in points. */
export const COLUMN_GAP = 24;
