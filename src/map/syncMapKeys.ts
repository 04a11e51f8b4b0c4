/** Moves and zooms the map with keys. Replaces MapLibre's keys, which also turn the map, by keyboard place. */
import type { DrawnMap } from './drawnMap.ts';

/** Distance of a step in CSS pixels: MapLibre's own. */
const STEP = 100;

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Starts the keys of a map that has the focus, and returns the function that stops them. */
export function syncMapKeys(map: DrawnMap): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const step = shiftKey ? undefined : STEPS[key];
    const zoom = ZOOMS[key];
    if (!step && !zoom) return;
    event.preventDefault();
    if (step) map.panBy(...step, event);
    else map.zoomBy(zoom ?? 0, event);
  };
  map.element.addEventListener('keydown', onKeyDown);
  return () => map.element.removeEventListener('keydown', onKeyDown);
}
