/** Keeps the canvas of a map as dense as the screen. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Media } from '../state/environment.ts';

/** A density of 1.1 is 1.100000023841858 in some browsers, which matches no query for it. */
const TOLERANCE = 0.001;

/**
 * Follows the density of the screen, which changes with the screen that the window is on and with the zoom of the
 * page. MapLibre follows the size of its element only (https://github.com/maplibre/maplibre-gl-js/issues/1887).
 * Returns the function that stops it.
 */
export function syncDensity(map: MapLibreMap, media: Media): () => void {
  let stop = () => {};
  const follow = () => {
    const density = map.getPixelRatio();
    const same = `(min-resolution: ${density - TOLERANCE}dppx) and (max-resolution: ${density + TOLERANCE}dppx)`;
    stop = media.onChange(same, () => {
      stop();
      map.resize();
      follow();
    });
  };
  follow();
  return () => stop();
}
