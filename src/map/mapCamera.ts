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
  if (!map || !open || open.id !== tour?.id || !tour.scenes[open.step - 1]) return null;
  const scene = sceneView(tour, open.step, view, dataset).map;
  return scene?.zoom === map.zoom && scene.latitude === map.latitude && scene.longitude === map.longitude
    ? SCENE_MAP
    : null;
}

/** The camera of a view on a map whose free part has the size `free`, in CSS pixels. */
export function mapCamera(shown: Shown, dataset: Dataset, free: Size): Camera {
  const { map, view } = shown.view;
  return shownCamera(map, projectionOf(view), free, chosenFor(shown, dataset));
}

/** Whether a tour has been closed at the camera of a scene, which would no longer be fitted. */
export function losesScene({ view }: Shown, before: Shown, dataset: Dataset): boolean {
  return view.tour === null && view.map === before.view.map && chosenFor(before, dataset) !== null;
}
