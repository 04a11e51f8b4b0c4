/** Moves the camera of a picture to what the reader wants to see. */
import { cameraShowing } from '../cartography/boundsCamera.ts';
import { type Size, viewCamera, worldCamera } from '../cartography/camera.ts';
import type { Actions } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import { projectionOf } from '../state/view.ts';

/**
 * Follows the targets of the store: sets the camera of the view if a target is not visible. `free` is the size of the
 * part that no panel covers. Returns the function that stops the sync.
 */
export function syncPictureCamera(store: Store, actions: Actions, free: () => Size): () => void {
  return store.subscribe(({ view, session: { boundsTarget } }, before) => {
    if (boundsTarget === before.session.boundsTarget) return;
    const projection = projectionOf(view.view);
    const from = view.map ?? worldCamera(free(), projection);
    const camera = cameraShowing(boundsTarget, from, free(), projection);
    if (camera) actions.setCamera(viewCamera(camera, free(), projection));
  });
}
