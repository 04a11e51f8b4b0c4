/** Lets the rest of the page take a picture of the map while it stands. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { MapPicture } from '../state/store.ts';

/** Starts the sync; the function it returns ends it. */
export function syncPicture(map: MapLibreMap, actions: Actions): () => void {
  const take = () =>
    new Promise<MapPicture>((resolve) => {
      // What WebGL has drawn can be read until the browser shows it, and not after:
      // https://registry.khronos.org/webgl/specs/latest/1.0/#2.2
      map.once('render', () => resolve(copied(map)));
      map.triggerRepaint();
    });
  actions.setPicture(take);
  return () => actions.setPicture(null);
}

/** What is seen of the map between the panels that lie over it. */
function copied(map: MapLibreMap): MapPicture {
  const from = map.getCanvas();
  const ratio = from.width / from.clientWidth;
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const [width, height] = [from.width - (left + right) * ratio, from.height - (top + bottom) * ratio];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(from, -left * ratio, -top * ratio);
  return { canvas, ratio };
}
