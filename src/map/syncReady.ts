/** Tells hosts, tests and assistive technology whether the map shows what the view says. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';

/**
 * Not ready until everything that is under way stands on the screen. Call it whenever something has
 * been given to the map that it must still draw.
 */
export function settle(map: MapLibreMap, actions: Actions): void {
  actions.setReady(false);
  map.once('idle', () => actions.setReady(true));
  map.triggerRepaint();
}
