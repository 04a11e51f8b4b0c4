/** Gives the session a function that takes a picture of the map, while the map is mounted. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { MapPicture } from '../state/store.ts';

/** Starts the sync. Returns the function that stops it. */
export function syncPicture(map: MapLibreMap, actions: Actions): () => void {
  const take = () =>
    new Promise<MapPicture>((resolve) => {
      // A WebGL drawing buffer can be read only until the browser has presented it:
      // https://registry.khronos.org/webgl/specs/latest/1.0/#2.2
      map.once('render', () => resolve(copied(map)));
      map.triggerRepaint();
    });
  actions.setPicture(take);
  return () => actions.setPicture(null);
}

/** A copy of the part of the map that no panel covers. */
function copied(map: MapLibreMap): MapPicture {
  const from = map.getCanvas();
  const ratio = from.width / from.clientWidth;
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const [width, height] = [from.width - (left + right) * ratio, from.height - (top + bottom) * ratio];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(from, -left * ratio, -top * ratio);
  return { canvas, ratio };
}
