/** Keeps the camera and the view's camera equal, and the world fitted while the reader has not moved it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { BoundsTarget, Store } from '../state/store.ts';
import { type Camera, type Projection, projectionOf } from '../state/view.ts';
import { type Size, worldCamera } from '../cartography/camera.ts';
import type { Padding } from './MapView.tsx';
import { cameraShowing } from '../cartography/boundsCamera.ts';

/** What the camera is fitted to: the part of the map that the panels leave free, and the projection. */
export interface Frame {
  readonly free: Size;
  readonly padding: Padding;
  readonly projection: Projection;
}

interface CameraSync {
  readonly stop: () => void;
  /** Takes a new free space or projection. */
  readonly fit: (frame: Frame) => void;
}

export function syncCamera(map: MapLibreMap, store: Store, actions: Actions, frame: Frame): CameraSync {
  let lastWritten: Camera | null = store.getState().view.map;

  const jump = (camera: Camera, padding?: Padding) => {
    map.jumpTo({
      center: [camera.longitude, camera.latitude],
      zoom: camera.zoom,
      ...(padding && { padding }),
    });
  };
  /** What the panels leave free of the map, in pixels. */
  const freeSpace = (): Size => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    return { width: clientWidth - left - right, height: clientHeight - top - bottom };
  };
  const fitWorld = () => jump(worldCamera(freeSpace(), projectionOf(store.getState().view.view)));
  /** Flies to what is not visible; where less motion is wanted, MapLibre jumps. */
  const flyTo = (target: BoundsTarget) => {
    const { lng, lat } = map.getCenter().wrap();
    const from: Camera = { zoom: map.getZoom(), latitude: lat, longitude: lng };
    const projection = projectionOf(store.getState().view.view);
    const camera = cameraShowing(target, from, freeSpace(), projection);
    if (!camera) return;
    const whole = worldCamera(freeSpace(), projection);
    const isWhole = camera.zoom === whole.zoom && camera.longitude === whole.longitude;
    lastWritten = isWhole ? null : camera;
    actions.setCamera(lastWritten);
    map.flyTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom });
  };

  // Only moves by the reader count: a map that is resized or padded moves too. A zoom by one step of the wheel
  // has no `originalEvent` (https://github.com/mapbox/mapbox-gl-js/issues/12429, in code that MapLibre shares).
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
  const fit = ({ free, padding, projection }: Frame) => {
    if (store.getState().view.map === null) jump(worldCamera(free, projection), padding);
    else map.setPadding(padding);
  };

  // While the engine started, the view may have got another camera, and the map another space.
  if (lastWritten) jump(lastWritten, frame.padding);
  else fit(frame);
  map.on('move', onMove);
  map.on('moveend', onMoveEnd);
  const unsubscribe = store.subscribe(({ view, session }, before) => {
    if (session.boundsTarget !== before.session.boundsTarget) flyTo(session.boundsTarget);
    if (view.map === before.view.map || view.map === lastWritten) return;
    lastWritten = view.map;
    if (view.map) jump(view.map);
    else fitWorld();
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
