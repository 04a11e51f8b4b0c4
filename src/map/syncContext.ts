/** Tells when a map loses its WebGL context, and whether the context returns. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { Clock } from '../state/environment.ts';

/** `lost`: the map is empty. `returned`: the map can draw again. `gone`: the context has not returned in time. */
export type ContextChange = 'lost' | 'returned' | 'gone';

/** The time in which a context returns after a reset of the graphics, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Starts to report changes. Returns the function that stops it. */
export function syncContext(
  map: MapLibreMap,
  actions: Actions,
  clock: Clock,
  report: (change: ContextChange) => void,
): () => void {
  let cancel = () => {};
  const lost = () => {
    cancel();
    actions.setReady(false);
    report('lost');
    // A hidden page gets its context back when it is shown, and has no frames before.
    cancel = clock.frame(() => {
      cancel = clock.after(PATIENCE_MS, () => {
        cancel = clock.frame(() => report('gone'));
      });
    });
  };
  const returned = () => {
    cancel();
    report('returned');
  };
  map.on('webglcontextlost', lost);
  map.on('webglcontextrestored', returned);
  if (map.getCanvas().getContext('webgl2')?.isContextLost()) lost();
  return () => {
    cancel();
    map.off('webglcontextlost', lost);
    map.off('webglcontextrestored', returned);
  };
}
