/** Syncs the map's camera with the view's, and fits the whole world until the reader moves the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { BoundsTarget, Store } from '../state/store.ts';
import { type Camera, projectionOf } from '../state/view.ts';
import { type Size, viewCamera } from '../cartography/camera.ts';
import type { Dataset } from '../data/dataset.ts';
import { PASSAGE_MS } from '../domain/tour/passage.ts';
import { openScene } from '../state/derived/openScene.ts';
import type { Padding } from './useFreeSpace.ts';
import { cameraShowing } from '../cartography/boundsCamera.ts';
import { chosenFor, losesScene, mapCamera } from './mapCamera.ts';

/** What the camera is fitted to: size (CSS pixels) and padding of the free part of the map. */
export interface Frame {
  readonly free: Size;
  readonly padding: Padding;
}

interface CameraSync {
  readonly stop: () => void;
  /** Call it with each new free space or projection. */
  readonly fit: (frame: Frame) => void;
}

/**
 * Starts the sync at the view's camera, or at the whole world if the view has none. In a tour the camera of a scene shows
 * what it shows on the map that it was chosen for, however large this one is, until the reader moves it.
 */
export function syncCamera(
  map: MapLibreMap,
  store: Store,
  actions: Actions,
  dataset: Dataset,
  frame: Frame,
): CameraSync {
  let lastWritten: Camera | null = store.getState().view.map;

  const jump = (camera: Camera, padding?: Padding) => {
    map.jumpTo({
      center: [camera.longitude, camera.latitude],
      zoom: camera.zoom,
      ...(padding && { padding }),
    });
  };
  /** Size of the part of the map that no panel covers, in CSS pixels. */
  const freeSpace = (): Size => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    return { width: clientWidth - left - right, height: clientHeight - top - bottom };
  };
  /** The camera of the view on this map. */
  const cameraIn = (free: Size) => mapCamera(store.getState(), dataset, free);
  /** Flies to the camera of a scene. With reduced motion, MapLibre jumps instead. */
  const fly = ({ longitude, latitude, zoom }: Camera) =>
    map.flyTo({ center: [longitude, latitude], zoom, duration: PASSAGE_MS });
  /** Flies to a target that is not visible. With reduced motion, MapLibre jumps instead. */
  const flyTo = (target: BoundsTarget) => {
    const { lng, lat } = map.getCenter().wrap();
    const from: Camera = { zoom: map.getZoom(), latitude: lat, longitude: lng };
    const projection = projectionOf(store.getState().view.view);
    const camera = cameraShowing(target, from, freeSpace(), projection);
    if (!camera) return;
    lastWritten = viewCamera(camera, freeSpace(), projection);
    actions.setCamera(lastWritten);
    map.flyTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  };

  // Ignore moves that the reader did not make: resizing and padding move the map too. A zoom by one step of the
  // wheel has no `originalEvent` (https://github.com/mapbox/mapbox-gl-js/issues/12429, in code that MapLibre
  // shares).
  let byReader = false;
  const onMove = ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    byReader ||= originalEvent !== undefined || map.scrollZoom.isActive();
  };
  const onMoveEnd = ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    const counts = byReader || originalEvent !== undefined;
    byReader = false;
    if (!counts) return;
    const { lat, lng } = map.getCenter().wrap();
    lastWritten = { zoom: map.getZoom(), latitude: lat, longitude: lng };
    actions.setCamera(lastWritten);
  };
  const fit = ({ free, padding }: Frame) => {
    const state = store.getState();
    if (state.view.map === null || chosenFor(state, dataset)) jump(cameraIn(free), padding);
    else map.setPadding(padding);
  };

  // The camera of the view and the free space may have changed while the engine started.
  jump(cameraIn(frame.free), frame.padding);
  map.on('move', onMove);
  map.on('moveend', onMoveEnd);
  const unsubscribe = store.subscribe((state, before) => {
    const { view, session } = state;
    if (losesScene(state, before, dataset)) actions.setCamera(mapCamera(before, dataset, freeSpace()));
    if (session.boundsTarget !== before.session.boundsTarget) flyTo(session.boundsTarget);
    if (view.map === before.view.map || view.map === lastWritten) return;
    lastWritten = view.map;
    const camera = cameraIn(freeSpace());
    if (openScene(state)?.transition === 'fly') fly(camera);
    else jump(camera);
  });

  return {
    stop: () => {
      unsubscribe();
      map.off('move', onMove);
      map.off('moveend', onMoveEnd);
    },
    fit,
  };
}
