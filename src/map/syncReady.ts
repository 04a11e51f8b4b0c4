/** Tells hosts, tests and assistive technology whether the map shows what the view says. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Marks the map's region as not ready until everything that is under way stands on the screen.
 * Call it whenever something has been given to the map that it must still draw.
 */
export function settle(map: MapLibreMap): void {
  const region = map.getContainer().closest<HTMLElement>('[role="region"]');
  if (!region) return;
  region.dataset['ready'] = 'false';
  map.once('idle', () => {
    region.dataset['ready'] = 'true';
  });
  map.triggerRepaint();
}
