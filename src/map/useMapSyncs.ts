/** Ties the map to the store while it is mounted: date, emphasis, camera, icons, readiness. */
import type { FeatureCollection, LineString } from 'geojson';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import type { Projection } from '../state/view.ts';
import type { Size } from '../cartography/camera.ts';
import { addIcons } from './icons.ts';
import { TIMED_SOURCES } from '../cartography/featureState.ts';
import type { Padding } from './MapView.tsx';
import type { Palette } from '../cartography/palette.ts';
import { type Frame, syncCamera } from './syncCamera.ts';
import { syncFeatureState } from './syncFeatureState.ts';
import { syncPicture } from './syncPicture.ts';
import { syncLayerValues } from './syncLayerValues.ts';
import { settle } from './syncReady.ts';

interface Inputs {
  /** What the sources draw; a new object whenever it changes. */
  readonly data: { readonly arcs: FeatureCollection<LineString> };
  readonly palette: Palette;
  readonly projection: Projection;
  readonly free: Size;
  readonly padding: Padding;
  /** Whether the reader may move the camera. */
  readonly movable: boolean;
}

/** The sources whose features have a state. */
const SOURCES = [...TIMED_SOURCES, 'countries', 'circles'];

export function useMapSyncs(ref: MapRef | null, inputs: Inputs): void {
  const { store, dataset, selectors, actions, environment } = useLodelines();
  const { data, palette, projection, free, padding, movable } = inputs;
  const label = useMessages().messages.map.canvas;
  const latest = useRef(data);
  const camera = useRef<ReturnType<typeof syncCamera> | null>(null);
  const frame = useRef<Frame>({ free, padding, projection });

  useEffect(() => {
    if (!ref) return undefined;
    const map = ref.getMap();
    const stop: (() => void)[] = [];
    map.setMissingStyleImageResolver(() => {
      addIcons(map);
      return Promise.resolve();
    });
    // The camera needs no style: it follows the view from the first moment on.
    camera.current = syncCamera(map, store, actions, frame.current);
    stop.push(camera.current.stop, () => {
      camera.current = null;
    });
    const start = () => {
      stop.push(
        syncFeatureState(
          map,
          store,
          dataset,
          selectors,
          actions,
          environment,
          () => latest.current.arcs.features,
        ),
      );
      stop.push(syncLayerValues(map, store, dataset, selectors, actions));
      stop.push(syncPicture(map, actions));
      settle(map, actions);
    };
    // The style is loaded before React has put its sources in, and an empty map counts as a loaded one.
    const begin = () => {
      if (!map.isStyleLoaded() || !SOURCES.every((source) => map.getSource(source))) return;
      end();
      start();
    };
    const end = () => {
      for (const event of ['load', 'sourcedata', 'idle'] as const) map.off(event, begin);
    };
    for (const event of ['load', 'sourcedata', 'idle'] as const) map.on(event, begin);
    begin();
    return () => {
      end();
      for (const stopOne of stop) stopOne();
    };
  }, [ref, store, dataset, selectors, actions, environment]);

  useEffect(() => {
    latest.current = data;
    if (ref) settle(ref.getMap(), actions);
  }, [ref, data, palette, actions]);

  useEffect(() => {
    const canvas = ref?.getMap().getCanvas();
    if (!canvas) return;
    // Its keys move the map: where they do not, it is no stop on the way, and has nothing to say.
    canvas.tabIndex = movable ? 0 : -1;
    if (movable) canvas.setAttribute('aria-label', label);
    else canvas.removeAttribute('aria-label');
  }, [ref, label, movable]);

  const { width, height } = free;
  const { top, right, bottom, left } = padding;
  useLayoutEffect(() => {
    const now = { free: { width, height }, padding: { top, right, bottom, left }, projection };
    frame.current = now;
    camera.current?.fit(now);
  }, [width, height, top, right, bottom, left, projection]);
}
