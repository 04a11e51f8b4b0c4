/**
 * A picture as a list of primitives, from the bottom to the top. Writers turn it into SVG or draw it on a canvas. All
 * lengths are in pixels of the picture, from its top left corner; colours are CSS colours.
 */

/** A stroke. Dashes and gaps in turn, in pixels. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/**
 * A part of a path: x and y in turn. `curve` is a quadratic Bézier curve of exactly three points; `line` and `ring` are
 * straight from point to point, and a ring ends where it starts without naming that point again.
 */
export interface Piece {
  readonly type: 'line' | 'ring' | 'curve';
  readonly points: readonly number[];
}

/** What a primitive shows. */
export interface Shown {
  readonly kind: 'country' | 'partnership' | 'event';
  readonly id: string;
  /** Which arc or ring of a partnership it is (`arcKey`, `ringKey`). */
  readonly part?: string;
}

interface Common {
  /** 0 to 1; 1 if omitted. */
  readonly opacity?: number;
  readonly shows?: Shown;
}

/** Lines or areas. `hatch` fills with grey diagonal lines. */
export interface Path extends Common {
  readonly type: 'path';
  readonly pieces: readonly Piece[];
  readonly fill?: string;
  readonly hatch?: boolean;
  readonly stroke?: Stroke;
}

/** A circle; the stroke lies outside of its radius. */
export interface Dot extends Common {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

/** A filled rectangle. */
export interface Box extends Common, Rectangle {
  readonly type: 'box';
  readonly fill: string;
}

/** A line of text; `y` is its baseline. */
export interface Text extends Common {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size in pixels, and weight. */
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Width and colour of the outline behind the letters. */
  readonly halo?: Stroke;
  /** Between letters, in pixels. */
  readonly spacing?: number;
}

/** A rectangle in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Primitives moved to the right and down, of which only what is in a rectangle is seen, before they are moved. */
export interface Group {
  readonly type: 'group';
  readonly x: number;
  readonly y: number;
  readonly clip: Rectangle;
  readonly items: readonly Item[];
}

/** A primitive. */
export type Item = Path | Dot | Box | Text | Group;

/** A picture: what it is called, its size, and its primitives. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}
