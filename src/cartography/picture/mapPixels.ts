/** How large things are in a picture of a size. */
import type { Size } from '../camera.ts';

/** The area of larger pictures in pixels of the map: they show the same at a larger scale. */
const MOST_AREA = 1280 * 720;
/** The area of smaller ones: in a thumbnail, lines as wide as on the map would hide it. */
const LEAST_AREA = 560 * 315;

/** A size in pixels of the map, in which texts and lines have the sizes that they have on the map. */
export interface MapPixels extends Size {
  /** How many pixels of the picture one of them is wide. */
  readonly detail: number;
}

/** The size of a picture, given in its own pixels, in pixels of the map; in tenths. */
export function mapPixels({ width, height }: Size): MapPixels {
  const area = width * height;
  const detail = Math.sqrt(area / Math.min(Math.max(area, LEAST_AREA), MOST_AREA));
  const tenths = (pixels: number) => Math.round((10 * pixels) / detail) / 10;
  return { width: tenths(width), height: tenths(height), detail };
}
