/** Keeps the canvas of a map as dense as the screen. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Clock } from '../state/environment.ts';

/** How often the density is read, in milliseconds. */
const INTERVAL_MS = 1_000;

/**
 * Follows the density of the screen, which changes with the screen that the window is on and with the zoom of the
 * page. MapLibre follows the size of its element only (https://github.com/maplibre/maplibre-gl-js/issues/1887), and
 * no event tells of the density everywhere: Chromium changes media queries for `resolution` without one when a
 * screen is emulated. Returns the function that stops it.
 */
export function syncDensity(map: MapLibreMap, clock: Clock): () => void {
  let density = map.getPixelRatio();
  let cancel = () => {};
  const follow = () => {
    if (map.getPixelRatio() !== density) {
      density = map.getPixelRatio();
      map.resize();
    }
    cancel = clock.after(INTERVAL_MS, follow);
  };
  follow();
  return () => cancel();
}
