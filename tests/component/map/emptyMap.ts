/** A real map without anything on it. */
import { Map as MapLibreMap, type MapOptions, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { onTestFinished } from 'vitest';

setWorkerUrl(workerUrl);

/** A map of this size (CSS pixels) over Africa, until the test is over. */
export function emptyMap(width: number, height: number, options: Partial<MapOptions> = {}): MapLibreMap {
  const container = document.createElement('div');
  container.style.cssText = `width: ${width}px; height: ${height}px`;
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    center: [20, 0],
    zoom: 4,
    // As the real one: free to show the whole world.
    transformConstrain: (center, zoom) => ({ center, zoom }),
    style: { version: 8, sources: {}, layers: [] },
    ...options,
  });
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  return map;
}
