import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Whether a map has a style that can be changed. It has none before the style is loaded, nor while it has lost
 * its WebGL context; until then MapLibre throws on `setFeatureState`
 * (https://github.com/maplibre/maplibre-gl-js/issues/7710). The public `isStyleLoaded` is stricter: it is false
 * also while tiles or images load (https://github.com/maplibre/maplibre-gl-js/issues/7327). `_loaded` is private
 * to MapLibre: check it with each upgrade.
 */
export function hasLoadedStyle(map: MapLibreMap): boolean {
  return map.style?._loaded ?? false;
}
