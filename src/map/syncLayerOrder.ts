/** Keeps the layers of a map in their order. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { hasLoadedStyle } from './loadedStyle.ts';

/**
 * Starts to put the layers in the order of `ids`, from the bottom to the top, whenever the style changes. Returns the
 * function that stops it. react-map-gl adds each layer at the top as soon as its source is there: a layer without a
 * source comes first if the style loads between two renderings, and the land would be drawn over it.
 */
export function syncLayerOrder(map: MapLibreMap, ids: readonly string[]): () => void {
  const sort = () => {
    if (!hasLoadedStyle(map)) return;
    const there = map.getLayersOrder().filter((id) => ids.includes(id));
    const wanted = ids.filter((id) => there.includes(id));
    if (wanted.every((id, i) => id === there[i])) return;
    for (const id of wanted) map.moveLayer(id);
  };
  map.on('styledata', sort);
  sort();
  return () => map.off('styledata', sort);
}
