/** The marks of events, drawn once as distance fields so that the style can colour them. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { HATCH } from '../cartography/layers/figures.ts';

/** Pixels of the picture for one pixel on the map. */
const RATIO = 4;
const SIZE = 14;
/** The hatch: pixels of the picture for one on the map, its side and the width of its line in them, its colour. */
const HATCH_RATIO = 2;
const HATCH_SIDE = 12;
const HATCH_LINE = 3;
const HATCH_GREY = [128, 128, 128] as const;
/** MapLibre's distance fields: 192 of 255 is the edge, 8 pixels of the field to each side. */
const EDGE = 192;
const FALLOFF = 8;

/** Adds `event` (full), `event-scheduled` (hollow) and `hatch`, unless the map has them. */
export function addIcons(map: MapLibreMap): void {
  const add = (name: string, distance: (r: number) => number) => {
    if (!map.hasImage(name)) map.addImage(name, distanceField(distance), { sdf: true, pixelRatio: RATIO });
  };
  add('event', (r) => r - 2.7);
  add('event-scheduled', (r) => Math.abs(r - 2.9) - 0.55);
  if (!map.hasImage(HATCH)) map.addImage(HATCH, hatch(), { pixelRatio: HATCH_RATIO });
}

/** Slanting lines of a middle grey, which shows on land in either theme. The picture repeats without a seam. */
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

/** A picture of a round shape, given the signed distance in map pixels from its edge at a radius. */
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
