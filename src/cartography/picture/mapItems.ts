/** The map of a picture: the layers of the style with their features, and the arcs, as primitives. */
import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { featureStatesOf, type FeatureStates } from '../featureState.ts';
import {
  capitalFeatures,
  circleFeatures,
  countryFeatures,
  eventFeatures,
  outlinedFeatures,
  ringFeatures,
} from '../features.ts';
import { circleState, figureState } from '../figureStates.ts';
import { ABOVE_ARCS, styleLayers } from '../layerOrder.ts';
import { countClass } from '../layers/ground.ts';
import { LABELS } from '../layers/labels.ts';
import { arcItems } from './arcItems.ts';
import { clutterOf } from './clutter.ts';
import type { Box as Filled, Dot, Item, Shown } from './displayList.ts';
import { eventItems } from './eventItems.ts';
import { labelItems, placedNames } from './labelItems.ts';
import { layerItems, type StatedFeature } from './layerItems.ts';
import type { MapContent, NamePlaces } from './mapContent.ts';
import { type MapGround, mapGround } from './mapGround.ts';
import type { Frame, MapProjection } from './mapProjection.ts';
import type { Box } from './placeLabels.ts';
import type { Steps } from './steps.ts';

/** The least detail of a picture whose names can be read. Below it has neither names nor points and rings. */
const READABLE = 0.6;
const CAPITALS = 'capitals';
const isSmall = ({ type, id }: LayerSpecification) => type === 'symbol' || id === CAPITALS || id === 'rings';

/**
 * All primitives of a map in a frame, from the bottom to the top. A flat map shows the world once, like the page
 * (`map/syncWorldEdges`).
 */
export function* mapItems(content: MapContent, frame: Frame): Steps<Item[]> {
  const { layers, ground } = yield* layersOf(content, frame);
  const { zoom } = content.camera;
  const names = namesOn(layers, content, ground, frame);
  const items = layers.flatMap(({ layer, items: drawn }) =>
    isNames(layer) ? labelItems(layer, names, zoom) : drawn,
  );
  const { left, right } = worldIn(ground, frame);
  if (ground.projection.world.type === 'circle' || right - left >= frame.width) return items;
  return [
    { type: 'group', x: 0, y: 0, clip: { x: left, y: 0, width: right - left, height: frame.height }, items },
  ];
}

/** The names of a map and where they stand, so that they stay there while other things change. */
export function* namePlaces(content: MapContent, frame: Frame): Steps<NamePlaces> {
  const { layers, ground } = yield* layersOf(content, frame);
  const names = namesOn(layers, content, ground, frame);
  return new Map(names.map(({ label, candidate }) => [label.id, candidate.key]));
}

/** A layer of the style with its primitives; that of the names has none. */
interface DrawnLayer {
  readonly layer: LayerSpecification;
  readonly items: readonly Item[];
}

/** The last step is before the names are placed. */
function* layersOf(
  content: MapContent,
  frame: Frame,
): Steps<{ readonly layers: readonly DrawnLayer[]; readonly ground: MapGround }> {
  const { shapes, camera, palette, colours, nameScale } = content;
  const ground = yield* mapGround(shapes, camera, frame, content.projection);
  const { projection } = ground;
  const sources = sourcesOf(content, ground);
  const drawing = { projection, zoom: camera.zoom };
  const layers = styleLayers(palette, colours, [], nameScale);
  const drawn: DrawnLayer[] = [];
  const isShown = (layer: LayerSpecification) => isReadable(frame) || !isSmall(layer);
  for (const layer of layers) {
    const items = [
      ...(layer.id === ABOVE_ARCS ? arcItems(content, projection) : []),
      ...(isShown(layer) ? itemsOf(layer) : []),
    ];
    drawn.push({ layer, items });
    yield;
  }
  return { ground, layers: drawn };

  function itemsOf(layer: LayerSpecification): Item[] {
    if (layer.type === 'background') return [seaItem(palette.sea, projection, frame)];
    if (layer.type === 'symbol' && layer.id === LABELS) return [];
    if (layer.type === 'symbol') return eventItems(layer, sources['events'] ?? [], drawing);
    return layerItems(layer, sources[layer.source] ?? [], drawing);
  }
}

function isReadable({ detail = 1 }: Frame): boolean {
  return detail >= READABLE;
}

function isNames(layer: LayerSpecification): layer is SymbolLayerSpecification {
  return layer.id === LABELS;
}

/** The names, around all that is drawn besides them. */
function namesOn(layers: readonly DrawnLayer[], content: MapContent, ground: MapGround, frame: Frame) {
  const layer = layers.map((one) => one.layer).find(isNames);
  if (!layer || !isReadable(frame)) return [];
  const items = layers.flatMap((one) => one.items);
  const capitals = layers.find((one) => one.layer.id === CAPITALS)?.items ?? [];
  return placedNames(layer, content, {
    ...ground,
    zoom: content.camera.zoom,
    within: worldIn(ground, frame),
    clutter: clutterOf(items, frame),
    capitals: new Map(
      capitals.flatMap((item) => (item.type === 'dot' && item.shows ? [[item.shows.id, item] as const] : [])),
    ),
  });
}

/** The part of a frame in which the world is: of the flat map, where it is seen once. */
function worldIn({ projection: { world } }: MapGround, { width, height }: Frame): Box {
  const [left, right] =
    world.type === 'circle' ? [0, width] : [Math.max(0, world.left), Math.min(width, world.right)];
  return { left, top: 0, right, bottom: height };
}

/** The features of each source with their states. */
function sourcesOf(content: MapContent, { outlines }: MapGround): Record<string, StatedFeature[]> {
  const { dataset, shapes, record, snapshot, attention, layerValues, form, outlined } = content;
  const states = featureStatesOf(snapshot, attention);
  const classes = new Map([...snapshot.partnershipCounts].map(([id, count]) => [id, countClass(count)]));
  const timed = (features: FeatureCollection, source: keyof FeatureStates, kind: Shown['kind']) =>
    features.features.flatMap((feature): StatedFeature[] => {
      const properties = feature.properties ?? {};
      const id = String(properties['id']);
      const state = states[source].get(id);
      const shows =
        source === 'rings' ? { kind, id: String(properties['partnership']), part: id } : { kind, id };
      return state ? [{ feature, state: { ...state }, shows }] : [];
    });
  const country = (id: string): Shown => ({ kind: 'country', id });
  return {
    countries: countryFeatures(shapes).features.map((feature) => {
      const id = feature.properties?.['alpha3'] as string;
      const state = { ...figureState(layerValues, form, id), partnerships: classes.get(id) ?? 0 };
      return { feature, state, runs: outlines.areas.get(id) ?? [], shows: country(id) };
    }),
    outlines: [
      {
        feature: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: [] } },
        state: {},
        runs: outlines.lines,
      },
    ],
    selection: outlinedFeatures(shapes, outlined).features.map((feature) => ({
      feature,
      state: {},
      runs: outlines.areas.get(String(feature.id)) ?? [],
    })),
    circles: circleFeatures(shapes).features.map((feature) => {
      const id = String(feature.properties?.['alpha3']);
      return { feature, state: { ...circleState(layerValues, form, id) }, shows: country(id) };
    }),
    rings: timed(ringFeatures(dataset, record), 'rings', 'partnership'),
    capitals: timed(capitalFeatures(dataset, record), 'capitals', 'country'),
    events: timed(eventFeatures(record), 'events', 'event'),
  };
}

/** The sea: the whole globe, or the world once on the flat map. */
function seaItem(fill: string, { world }: MapProjection, { width, height }: Frame): Filled | Dot {
  if (world.type === 'circle') return { type: 'dot', x: world.x, y: world.y, radius: world.radius, fill };
  const [left, right] = [Math.max(0, world.left), Math.min(width, world.right)];
  return { type: 'box', x: left, y: 0, width: right - left, height, fill };
}
