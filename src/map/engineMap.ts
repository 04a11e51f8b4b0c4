/** A map of the engine as pointer, keys and buttons use it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { DrawnMap } from './drawnMap.ts';
import { thingsAt, thingsInSight } from './thingsAt.ts';

/** How the camera moves: MapLibre's own duration for keys, in milliseconds, and slower towards the end. */
const MOVE = { duration: 300, easing: (t: number) => t * (2 - t) };

/** A map of the engine. */
export function engineMap(map: MapLibreMap): DrawnMap {
  return {
    element: map.getCanvasContainer(),
    isMoving: () => map.isMoving(),
    thingsAt: (x, y) => thingsAt(map, x, y),
    thingsInSight: () => thingsInSight(map),
    panBy: (x, y, originalEvent) => void map.panBy([x, y], MOVE, { originalEvent }),
    zoomBy: (levels, originalEvent) => void map.zoomTo(map.getZoom() + levels, MOVE, { originalEvent }),
  };
}
