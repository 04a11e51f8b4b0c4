import './engine.css';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LngLat } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useMemo, useRef, useState } from 'react';
import type { CountryShapes } from '../data/countryShapes.ts';
import { Layer, Map, type MapRef, Source } from 'react-map-gl/maplibre';
import { arcLines } from '../cartography/arcLines.ts';
import { outlines } from '../cartography/outlines.ts';
import {
  useCapability,
  useLensRecord,
  useLodelines,
  useNameScale,
  useSelect,
} from '../state/useLodelines.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { projectionOf } from '../state/view.ts';
import { allowed, type Size, ZOOM } from '../cartography/camera.ts';
import {
  capitalFeatures,
  circleFeatures,
  countryFeatures,
  eventFeatures,
  labelFeatures,
  outlinedFeatures,
  ringFeatures,
} from '../cartography/features.ts';
import { SELECTED } from '../cartography/layers/ground.ts';
import { LABELS } from '../cartography/layers/labels.ts';
import { ABOVE_ARCS, styleLayers } from '../cartography/layerOrder.ts';
import { isPointLayer, mapPoints } from '../cartography/mapPoints.ts';
import { canvasIsReadable } from './canvasIsReadable.ts';
import { engineMap } from './engineMap.ts';
import { mapCamera } from './mapCamera.ts';
import { MapControls } from './MapControls.tsx';
import { ENGINE } from './engine.ts';
import type { ContextChange } from './syncContext.ts';
import type { Palette } from '../cartography/palette.ts';
import { useDrawnLayers } from './useDrawnLayers.ts';
import type { Padding } from './useFreeSpace.ts';
import { useGestures } from './useGestures.ts';
import { useLabelFonts } from './useLabelFonts.ts';
import { useMapSyncs } from './useMapSyncs.ts';
import type { LayerColours } from '../cartography/ramp.ts';
import { usePointing } from './usePointing.ts';

/** Lazy: only embeds need the hint. */
const loadGestureHint = async () => (await import('./GestureHint.tsx')).GestureHint;

interface Props {
  readonly shapes: CountryShapes;
  readonly palette: Palette;
  readonly colours: LayerColours;
  readonly size: Size;
  readonly padding: Padding;
  /** Whether the page is higher than its window: then gestures over the map scroll it. */
  readonly pageScrolls: boolean;
  readonly onFailure: () => void;
  readonly onContext: (change: ContextChange) => void;
  /** Whether the map waits for its WebGL context. */
  readonly lost: boolean;
}

/** A style without layers: React adds them from `layerOrder`, so that a change of theme repaints without a reload. */
const EMPTY_STYLE: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [],
};

function constrain({ lng, lat }: LngLat, zoom: number) {
  const camera = allowed({ longitude: lng, latitude: lat, zoom });
  return { center: new LngLat(camera.longitude, camera.latitude), zoom: camera.zoom };
}

/** The projections as objects of the style specification. */
const PROJECTIONS = { map: { type: 'mercator' }, globe: { type: 'globe' } } as const;

/**
 * The largest canvas in pixels: a screen of 3840×2160 at density 2, or two side by side. The engine draws less where
 * the device cannot.
 */
const MAX_CANVAS: [number, number] = [8192, 8192];

/** Deepest zoom with own tiles. Deeper zooms are overzoomed from it, which is enough for an overview map. */
const MAX_TILE_ZOOM = 6;

/** A layer without features still costs several draws in each frame. */
function hidden(layer: LayerSpecification): LayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}

export function MapView(props: Props) {
  const { shapes, palette, colours, size, padding, pageScrolls, onFailure, onContext, lost } = props;
  const { dataset, store } = useLodelines();
  const record = useLensRecord();
  const projection = useSelect((state) => projectionOf(state.view.view));
  const language = useSelect((state) => state.view.lang);
  const [shownProjection, setShownProjection] = useState(projection);
  // A map without its context has no style, and a change of the projection would make an empty one.
  if (!lost && shownProjection !== projection) setShownProjection(projection);
  const movable = useCapability('camera');
  const [map, setMap] = useState<MapRef | null>(null);
  const cooperative = !useCapability('gestures') || pageScrolls;
  useGestures(map, cooperative);
  const stood = useRef(false);

  const data = useMemo(
    () => ({
      arcs: arcLines(dataset, record, projection),
      rings: ringFeatures(dataset, record),
      capitals: capitalFeatures(dataset, record),
      events: eventFeatures(record),
    }),
    [dataset, record, projection],
  );
  const selection = useSelect((state) => state.view.selection);
  // Only a hovered country changes the sources. Other hovers are feature state.
  const pointed = useSelect(({ session: { hover } }) => (hover?.kind === 'country' ? hover : null));
  const compare = useSelect((state) => state.view.compare);
  const labels = useMemo(
    () => labelFeatures(dataset, shapes, record, language, [selection?.id ?? '', compare ?? '']),
    [dataset, shapes, record, language, selection, compare],
  );
  const selected = useMemo(() => {
    const compared = compare === null ? null : ({ kind: 'country', id: compare } as const);
    return outlinedFeatures(shapes, [selection, compared, pointed]);
  }, [shapes, selection, compare, pointed]);
  const hasSelected = selected.features.length > 0;
  const countries = useMemo(() => countryFeatures(shapes), [shapes]);
  const borders = useMemo(() => outlines(shapes), [shapes]);
  const fonts = useLabelFonts();
  const nameScale = useNameScale();
  const [readable] = useState(() => canvasIsReadable(document));
  const layers = useMemo(() => {
    const all = styleLayers(palette, colours, fonts, nameScale);
    // MapLibre reads the letters of names from a canvas.
    return readable ? all : all.filter(({ id }) => id !== LABELS);
  }, [palette, colours, fonts, nameScale, readable]);
  const circles = useMemo(() => circleFeatures(shapes), [shapes]);
  const points = useMemo(() => mapPoints(layers.filter(isPointLayer), data), [layers, data]);
  const drawn = useDrawnLayers(data.arcs, points, palette);

  const free = {
    width: size.width - padding.left - padding.right,
    height: size.height - padding.top - padding.bottom,
  };
  useMapSyncs(map, { data, drawn, shapes, layers, projection, free, padding, movable, onContext });
  const drawnMap = useMemo(() => map && engineMap(map.getMap()), [map]);
  const pointing = usePointing(drawnMap, movable);
  const [initial] = useState(() => ({ ...mapCamera(store.getState(), dataset, free), padding }));

  return (
    <>
      <Map
        ref={setMap}
        mapLib={ENGINE}
        workerUrl={workerUrl}
        mapStyle={EMPTY_STYLE}
        initialViewState={initial}
        // As an object: react-map-gl passes a change on as it is (https://github.com/visgl/react-map-gl/pull/2560),
        // and MapLibre takes no names.
        projection={PROJECTIONS[shownProjection]}
        maxCanvasSize={MAX_CANVAS}
        minZoom={ZOOM.least}
        maxZoom={ZOOM.most}
        transformConstrain={constrain}
        maxPitch={0}
        dragRotate={false}
        touchPitch={false}
        scrollZoom={movable}
        boxZoom={movable}
        dragPan={movable}
        keyboard={false}
        doubleClickZoom={movable}
        touchZoomRotate={movable}
        attributionControl={false}
        // Names do not fade in: while they do, a map is not idle, so nothing could say that it is ready. With 0 the
        // engine would place them anew in every frame, not only when the camera or the names have changed.
        fadeDuration={1}
        // Firefox tells of a missing worker after the empty map has loaded: a source has what the worker has read.
        onSourceData={({ isSourceLoaded }) => {
          if (isSourceLoaded) stood.current = true;
        }}
        onError={({ error }) => {
          // A map that has loaded survives an error with a tile or an image. Without its worker it never loads.
          if (stood.current) reportError(error);
          else onFailure();
        }}
        {...pointing.handlers}
      >
        <Source
          id="countries"
          type="geojson"
          data={countries}
          promoteId="alpha3"
          maxzoom={MAX_TILE_ZOOM}
          buffer={8}
        />
        <Source id="outlines" type="geojson" data={borders} maxzoom={MAX_TILE_ZOOM} buffer={8} />
        <Source id="circles" type="geojson" data={circles} promoteId="alpha3" maxzoom={MAX_TILE_ZOOM} />
        <Source id="labels" type="geojson" data={labels} maxzoom={MAX_TILE_ZOOM} />
        <Source id="selection" type="geojson" data={selected} maxzoom={MAX_TILE_ZOOM} buffer={8} />
        {layers.map((layer) =>
          // The points themselves are drawn by layers of their own.
          isPointLayer(layer) ? (
            layer.id === ABOVE_ARCS && <Layer key={layer.id} {...drawn.arcs} />
          ) : (
            <Layer key={layer.id} {...(layer.id === SELECTED && !hasSelected ? hidden(layer) : layer)} />
          ),
        )}
        <Layer {...drawn.points} />
      </Map>
      {map && cooperative && movable && (
        <Lazy load={loadGestureHint} failed={null}>
          {(GestureHint) => <GestureHint map={map.getMap()} />}
        </Lazy>
      )}
      <MapControls map={drawnMap} pointing={pointing} movable={movable} padding={padding} />
    </>
  );
}
