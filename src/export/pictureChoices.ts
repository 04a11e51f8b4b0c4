/** What can be chosen for pictures. */

/** The formats of pictures. */
export const FORMATS = ['png', 'svg'] as const;
/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** The words around the map, each on or off. */
export const PARTS = ['title', 'legend', 'source', 'borders', 'address'] as const;
/** One of `PARTS`. */
export type Part = (typeof PARTS)[number];

/** The sizes on offer: that of the map on the screen, or a size in pixels. */
export const SIZES = ['view', 'wide', 'widest', 'square', 'landscape', 'portrait'] as const;
/** One of `SIZES`. */
export type SizeName = (typeof SIZES)[number];

/** A size in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The sizes of PNG files. A4 has 300 pixels to the inch. */
export const PIXELS: Readonly<Record<Exclude<SizeName, 'view'>, Pixels>> = {
  wide: { width: 1920, height: 1080 },
  widest: { width: 3840, height: 2160 },
  square: { width: 2160, height: 2160 },
  landscape: { width: 3508, height: 2480 },
  portrait: { width: 2480, height: 3508 },
};

/** The choices for a picture. */
export interface PictureChoices {
  readonly size: SizeName | Pixels;
  readonly parts: readonly Part[];
  /** In place of the title of the view; '' for that. */
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}
