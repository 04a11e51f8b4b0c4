/** Tells hosts, tests and assistive technology whether the map shows what the view says. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';

/** The layer that is added last, on top of all others. */
const LAST_LAYER = 'events-scheduled';

/** Which of its calls of `settle` a map is waiting for: only the last one may say that it is ready. */
const waiting = new WeakMap<MapLibreMap, () => void>();

/**
 * Not ready until everything that is under way stands on the screen. Call it whenever something has
 * been given to the map that it must still draw.
 */
export function settle(map: MapLibreMap, actions: Actions): void {
  actions.setReady(false);
  const rest = () => {
    if (waiting.get(map) !== rest) return;
    // Before its last layer is there, a map is idle with nothing on it.
    if (map.getLayer(LAST_LAYER) && map.areTilesLoaded()) actions.setReady(true);
    else map.once('idle', rest);
  };
  waiting.set(map, rest);
  map.once('idle', rest);
  map.triggerRepaint();
}
