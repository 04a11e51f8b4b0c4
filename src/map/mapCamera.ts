/** The camera of the map, whether the engine or a picture draws it. Pure. */
import { SCENE_MAP, shownCamera, type Size } from '../cartography/camera.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Session } from '../state/store.ts';
import { type Camera, projectionOf, type ViewState } from '../state/view.ts';
import { sceneView } from '../state/viewCodec.ts';

/** The view and the tour that is open with it. */
export interface Shown {
  readonly view: ViewState;
  readonly session: Pick<Session, 'tour'>;
}

/** The size of the map that the camera of a view was chosen for, if it is that of the open scene; otherwise null. */
export function chosenFor({ view, session: { tour } }: Shown, dataset: Dataset): Size | null {
  const { map, tour: open } = view;
  if (!map || !open || open.id !== tour?.id || open.step > tour.scenes.length) return null;
  const { map: scene } = sceneView(tour, open.step, view, dataset);
  return scene?.zoom === map.zoom && scene.latitude === map.latitude && scene.longitude === map.longitude
    ? SCENE_MAP
    : null;
}

/** The camera of a view on a map whose free part has the size `free`, in CSS pixels. */
export function mapCamera(shown: Shown, dataset: Dataset, free: Size): Camera {
  const { map, view } = shown.view;
  return shownCamera(map, projectionOf(view), free, chosenFor(shown, dataset));
}

/** Whether the camera of a view stays when its scene goes, as when a tour is closed: it would no longer be fitted. */
export function losesScene(shown: Shown, before: Shown, dataset: Dataset): boolean {
  if (shown.view.tour === before.view.tour && shown.session.tour === before.session.tour) return false;
  const stays = shown.view.map === before.view.map;
  return stays && chosenFor(before, dataset) !== null && chosenFor(shown, dataset) === null;
}
