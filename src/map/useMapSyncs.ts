/** Runs the syncs between map and store while the map is mounted, and adds the hatch. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { MapRef } from 'react-map-gl/maplibre';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import type { Projection } from '../state/view.ts';
import type { CountryShapes } from '../data/countryShapes.ts';
import type { Size } from '../cartography/camera.ts';
import { ABOVE_ARCS } from '../cartography/layerOrder.ts';
import { engineMap } from './engineMap.ts';
import { addHatch } from './hatch.ts';
import type { DrawnLayers } from './useDrawnLayers.ts';
import type { Padding } from './useFreeSpace.ts';
import { hasLoadedStyle } from './loadedStyle.ts';
import { type Frame, syncCamera } from './syncCamera.ts';
import { type ContextChange, syncContext } from './syncContext.ts';
import { syncDensity } from './syncDensity.ts';
import { syncFeatureState } from './syncFeatureState.ts';
import { syncLayerOrder } from './syncLayerOrder.ts';
import { syncLayerValues } from './syncLayerValues.ts';
import { syncMapKeys } from './syncMapKeys.ts';
import { settle } from './syncReady.ts';
import { syncWorldEdges } from './syncWorldEdges.ts';

interface Inputs {
  /** Data of the sources; a new object whenever any of it changes. */
  readonly data: unknown;
  /** Always the same layers. */
  readonly drawn: DrawnLayers;
  readonly shapes: CountryShapes;
  /** The style layers; a new list whenever their look changes. */
  readonly layers: readonly { readonly id: string }[];
  readonly projection: Projection;
  readonly free: Size;
  readonly padding: Padding;
  /** Whether the reader may move the camera. */
  readonly movable: boolean;
  /** Always the same function. */
  readonly onContext: (change: ContextChange) => void;
}

/** The sources whose features have feature state. */
const SOURCES = ['countries', 'circles'];

/** Starts the syncs once the map has its sources, and stops them with the component. */
export function useMapSyncs(ref: MapRef | null, inputs: Inputs): void {
  const { store, dataset, selectors, actions, environment } = useLodelines();
  const { data, drawn, shapes, layers, projection, free, padding, movable, onContext } = inputs;
  const label = useMessages().messages.map.canvas;
  const camera = useRef<ReturnType<typeof syncCamera> | null>(null);
  const frame = useRef<Frame>({ free, padding });

  useEffect(() => {
    if (!ref) return undefined;
    const map = ref.getMap();
    const stop: (() => void)[] = [];
    map.setMissingStyleImageResolver(() => {
      addHatch(map);
      return Promise.resolve();
    });
    // The camera sync needs no style, so it starts at once.
    camera.current = syncCamera(map, store, actions, dataset, frame.current);
    stop.push(camera.current.stop, () => {
      camera.current = null;
    });
    stop.push(syncContext(map, actions, environment.clock, onContext));
    stop.push(syncDensity(map, environment.clock), syncWorldEdges(map));
    // WebKit shows an empty canvas when Back leads to the page as it was left.
    stop.push(environment.address.onReturn(() => map.triggerRepaint()));
    const start = () => {
      stop.push(syncFeatureState(map, store, dataset, selectors, actions, environment, drawn));
      stop.push(syncLayerValues(map, store, shapes, selectors, actions));
      settle(map, actions);
    };
    // MapLibre reports the empty style as loaded before React adds the sources: wait for them.
    const begin = () => {
      if (!hasLoadedStyle(map) || !SOURCES.every((source) => map.getSource(source))) return;
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
  }, [ref, store, dataset, drawn, shapes, selectors, actions, environment, onContext]);

  useEffect(() => {
    if (ref) settle(ref.getMap(), actions);
  }, [ref, data, layers, actions]);

  useEffect(() => {
    if (!ref) return undefined;
    // Rings are drawn by the layer of the arcs, the other points by one above all names.
    const ids = layers.map(({ id }) => (id === ABOVE_ARCS ? drawn.arcs.id : id));
    return syncLayerOrder(ref.getMap(), [...ids, drawn.points.id]);
  }, [ref, layers, drawn]);

  useEffect(() => {
    const canvas = ref?.getMap().getCanvas();
    if (!canvas) return;
    // A locked map does not respond to keys, so it is neither a tab stop nor labelled.
    canvas.tabIndex = movable ? 0 : -1;
    if (movable) canvas.setAttribute('aria-label', label);
    else canvas.removeAttribute('aria-label');
  }, [ref, label, movable]);

  useEffect(() => {
    if (!ref || !movable) return undefined;
    return syncMapKeys(engineMap(ref.getMap()));
  }, [ref, movable]);

  const { width, height } = free;
  const { top, right, bottom, left } = padding;
  useLayoutEffect(() => {
    const now = { free: { width, height }, padding: { top, right, bottom, left } };
    frame.current = now;
    camera.current?.fit(now);
  }, [width, height, top, right, bottom, left, projection]);
}
