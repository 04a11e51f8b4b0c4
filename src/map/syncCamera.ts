/** Keeps the camera and the view's camera equal, and the world fitted while the reader has not moved it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Actions } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import { type Camera, type Projection, projectionOf } from '../state/view.ts';
import { type Size, worldCamera } from './camera.ts';
import type { Padding } from './MapView.tsx';

interface CameraSync {
  readonly stop: () => void;
  /** Takes a new free space or projection. */
  readonly fit: (free: Size, padding: Padding, projection: Projection) => void;
}

export function syncCamera(map: MapLibreMap, store: Store, actions: Actions): CameraSync {
  let space: { free: Size; padding: Padding } | null = null;
  let told: Camera | null = store.getState().view.map;

  const jump = (camera: Camera, padding?: Padding) => {
    map.jumpTo({
      center: [camera.longitude, camera.latitude],
      zoom: camera.zoom,
      ...(padding && { padding }),
    });
  };
  const fitWorld = () => {
    const { view } = store.getState();
    if (space) jump(worldCamera(space.free, projectionOf(view.view)), space.padding);
  };

  const onMoveEnd = ({ originalEvent }: { readonly originalEvent?: unknown }) => {
    // Only what the reader does counts: a map that is resized or padded moves too.
    if (originalEvent === undefined) return;
    const { lat, lng } = map.getCenter().wrap();
    told = { zoom: map.getZoom(), latitude: lat, longitude: lng };
    actions.setCamera(told);
  };
  map.on('moveend', onMoveEnd);
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.map === before.map || view.map === told) return;
    told = view.map;
    if (view.map) jump(view.map);
    else fitWorld();
  });

  return {
    stop: () => {
      unsubscribe();
      map.off('moveend', onMoveEnd);
    },
    fit: (free, padding, projection) => {
      space = { free, padding };
      if (store.getState().view.map === null) jump(worldCamera(free, projection), padding);
      else map.setPadding(padding);
    },
  };
}
