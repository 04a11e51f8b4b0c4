/** Moves and zooms the map with keys. Replaces MapLibre's keys, which also turn the map, by keyboard place. */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Distance of a step in CSS pixels, and its duration in milliseconds: MapLibre's own. */
const STEP = 100;
const DURATION = 300;

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Starts the keys of a map whose canvas has the focus, and returns the function that stops them. */
export function syncMapKeys(map: MapLibreMap): () => void {
  const canvas = map.getCanvas();
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const step = shiftKey ? undefined : STEPS[key];
    const zoom = ZOOMS[key];
    if (!step && !zoom) return;
    event.preventDefault();
    const options = { duration: DURATION, easing: (t: number) => t * (2 - t) };
    if (step) map.panBy([...step], options, { originalEvent: event });
    else map.zoomTo(map.getZoom() + (zoom ?? 0), options, { originalEvent: event });
  };
  canvas.addEventListener('keydown', onKeyDown);
  return () => canvas.removeEventListener('keydown', onKeyDown);
}
