/** Gives the session a function that takes a picture of the map, while the map is mounted. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { MapPicture } from '../state/store.ts';
import { worldEdges } from './syncWorldEdges.ts';

/** Starts the sync. Returns the function that stops it. */
export function syncPicture(map: MapLibreMap, actions: Actions): () => void {
  const take = () =>
    new Promise<MapPicture>((resolve) => {
      // A WebGL drawing buffer can be read only until the browser has presented it:
      // https://registry.khronos.org/webgl/specs/latest/1.0/#2.2
      map.once('render', () => resolve(copied(map)));
      map.triggerRepaint();
    });
  const end = () => actions.setPicture(null);
  actions.setPicture(take);
  // A map without its WebGL context draws no frame to take.
  map.once('webglcontextlost', end);
  return () => {
    map.off('webglcontextlost', end);
    end();
  };
}

/** A copy of the part of the map that no panel covers. */
function copied(map: MapLibreMap): MapPicture {
  const from = map.getCanvas();
  const ratio = from.width / from.clientWidth;
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const [width, height] = [from.width - (left + right) * ratio, from.height - (top + bottom) * ratio];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  const world = worldEdges(map);
  context?.rect((world.left - left) * ratio, 0, (world.right - world.left) * ratio, height);
  context?.clip();
  context?.drawImage(from, -left * ratio, -top * ratio);
  return { canvas, ratio };
}
