/** The marks of events, drawn once as distance fields so that the style can colour them. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Pixels of the picture for one pixel on the map. */
const RATIO = 4;
const SIZE = 14;
/** MapLibre's distance fields: 192 of 255 is the edge, 8 pixels of the field to each side. */
const EDGE = 192;
const FALLOFF = 8;

/** Adds `event` (full) and `event-scheduled` (hollow), unless the map has them. */
export function addIcons(map: MapLibreMap): void {
  const add = (name: string, distance: (r: number) => number) => {
    if (!map.hasImage(name)) map.addImage(name, distanceField(distance), { sdf: true, pixelRatio: RATIO });
  };
  add('event', (r) => r - 2.7);
  add('event-scheduled', (r) => Math.abs(r - 2.9) - 0.55);
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
