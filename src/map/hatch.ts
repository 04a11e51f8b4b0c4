/** The image of the style: the hatch pattern. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { HATCH } from '../cartography/layers/figures.ts';

/** Hatch pattern: image pixels per map pixel, tile size and line width (image pixels), colour. */
const HATCH_RATIO = 2;
const HATCH_SIDE = 12;
const HATCH_LINE = 3;
const HATCH_GREY = [128, 128, 128] as const;
/** Adds the image `hatch`, unless the map has it already. */
export function addHatch(map: MapLibreMap): void {
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
