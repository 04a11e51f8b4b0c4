/** Icons of the style: event marks as signed distance fields, which the style can colour, and the hatch pattern. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { EVENT_RADIUS, SCHEDULED } from '../cartography/eventMarks.ts';
import { HATCH } from '../cartography/layers/figures.ts';

/** Event marks: image pixels per map pixel, and side length in map pixels. */
const RATIO = 4;
const SIZE = 14;
/** Hatch pattern: image pixels per map pixel, tile size and line width (image pixels), colour. */
const HATCH_RATIO = 2;
const HATCH_SIDE = 12;
const HATCH_LINE = 3;
const HATCH_GREY = [128, 128, 128] as const;
/** MapLibre's signed distance fields: the value 192 of 255 is the edge, with a falloff of 8 pixels to each side. */
const EDGE = 192;
const FALLOFF = 8;

/** Adds the images `event` (filled), `event-scheduled` (hollow) and `hatch`, unless the map has them already. */
export function addIcons(map: MapLibreMap): void {
  const add = (name: string, distance: (r: number) => number) => {
    if (!map.hasImage(name)) map.addImage(name, distanceField(distance), { sdf: true, pixelRatio: RATIO });
  };
  add('event', (r) => r - EVENT_RADIUS);
  add('event-scheduled', (r) => Math.abs(r - SCHEDULED.radius) - SCHEDULED.width);
  if (!map.hasImage(HATCH)) map.addImage(HATCH, hatch(), { pixelRatio: HATCH_RATIO });
}

/** Diagonal lines in a mid-grey that is visible on land in both themes. The tile repeats without a seam. */
function hatch(): ImageData {
  const image = new ImageData(HATCH_SIDE, HATCH_SIDE);
  for (let y = 0; y < HATCH_SIDE; y++) {
    for (let x = 0; x < HATCH_SIDE; x++) {
      const across = (x + y) % HATCH_SIDE;
      const alpha = across < HATCH_LINE ? 255 : 0;
      image.data.set([...HATCH_GREY, alpha], (y * HATCH_SIDE + x) * 4);
    }
  }
  return image;
}

/** Distance field of a round shape. `distance` gives the signed distance from its edge at a radius, in map pixels. */
function distanceField(distance: (radius: number) => number): ImageData {
  const side = SIZE * RATIO;
  const image = new ImageData(side, side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const radius = Math.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2) / RATIO;
      const value = EDGE - (distance(radius) * RATIO * EDGE) / FALLOFF / 3;
      image.data.set([255, 255, 255, Math.min(Math.max(value, 0), 255)], (y * side + x) * 4);
    }
  }
  return image;
}
