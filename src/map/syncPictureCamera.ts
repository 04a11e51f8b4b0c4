/** Moves the camera of a picture to what the reader wants to see. */
import { cameraShowing } from '../cartography/boundsCamera.ts';
import { type Size, viewCamera } from '../cartography/camera.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Actions } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import { projectionOf } from '../state/view.ts';
import { losesScene, mapCamera } from './mapCamera.ts';

/**
 * Follows the targets of the store: sets the camera of the view if a target is not visible. What is shown stays when a
 * tour is closed. `free` is the size of the part that no panel covers. Returns the function that stops the sync.
 */
export function syncPictureCamera(
  store: Store,
  actions: Actions,
  dataset: Dataset,
  free: () => Size,
): () => void {
  return store.subscribe((state, before) => {
    if (losesScene(state, before, dataset)) actions.setCamera(mapCamera(before, dataset, free()));
    const { boundsTarget } = state.session;
    if (boundsTarget === before.session.boundsTarget) return;
    const projection = projectionOf(state.view.view);
    const from = mapCamera(state, dataset, free());
    const camera = cameraShowing(boundsTarget, from, free(), projection);
    if (camera) actions.setCamera(viewCamera(camera, free(), projection));
  });
}
