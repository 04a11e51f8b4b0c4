import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Whether the style of a map has loaded, so that it can be changed. It has not before the style loads, and
 * while the WebGL context is lost. Then MapLibre throws on `setFeatureState`
 * (https://github.com/maplibre/maplibre-gl-js/issues/7710). The public `isStyleLoaded` is stricter: it is also
 * false while tiles or images load (https://github.com/maplibre/maplibre-gl-js/issues/7327). `_loaded` is
 * private to MapLibre: check it with each upgrade.
 */
export function hasLoadedStyle(map: MapLibreMap): boolean {
  return map.style?._loaded ?? false;
}
