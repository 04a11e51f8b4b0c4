/** Sets `ready` once the map shows the view: hosts, tests and assistive technology depend on it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { LABELS } from '../cartography/layers/labels.ts';
import type { Actions } from '../state/actions.ts';
import { POINTS } from './pointLayer.ts';

/** The callback of the last call of `settle` for each map: only that one may set `ready`. */
const waiting = new WeakMap<MapLibreMap, () => void>();

/**
 * Sets `ready` to false now, and to true once the map has drawn everything. Call it after each change that the
 * map must still draw.
 */
export function settle(map: MapLibreMap, actions: Actions): void {
  actions.setReady(false);
  const rest = () => {
    if (waiting.get(map) !== rest) return;
    // Before its last layer has been added, an empty map is idle too.
    if (map.getLayer(POINTS) && !waitsForFonts(map) && map.areTilesLoaded()) actions.setReady(true);
    else map.once('idle', rest);
  };
  const before = waiting.get(map);
  // A map that plays and turns may never be idle: callbacks would pile up.
  if (before) map.off('idle', before);
  waiting.set(map, rest);
  map.once('idle', rest);
  map.triggerRepaint();
}

/** Whether the names are hidden until their fonts have loaded. */
function waitsForFonts(map: MapLibreMap): boolean {
  return map.getLayer(LABELS)?.getLayoutProperty('visibility') === 'none';
}
