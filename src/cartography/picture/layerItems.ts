/** A style layer with its features as primitives. */
import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import type { Position } from '../../domain/position.ts';
import type { Dot, Item, Path, Piece, Shown } from './displayList.ts';
import { evaluate, type Inputs, numberOf } from './expression.ts';
import type { MapProjection, Run } from './mapProjection.ts';

/** A feature with its feature state. */
export interface StatedFeature {
  readonly feature: Feature;
  readonly state: Readonly<Record<string, unknown>>;
  readonly shows?: Shown;
  /** Its outline in the picture, for areas and lines. */
  readonly runs?: readonly Run[];
}

/** What a layer is drawn with. */
export interface Drawing {
  readonly projection: MapProjection;
  readonly zoom: number;
}

/** The primitives of a layer of fills, lines or circles. Features that it filters out or hides have none. */
export function layerItems(
  layer: LayerSpecification,
  features: readonly StatedFeature[],
  drawing: Drawing,
): Item[] {
  if (layer.layout?.visibility === 'none') return [];
  const draw = (one: StatedFeature, inputs: Inputs): Path | Dot | null => {
    if (layer.type === 'fill') return areaItem(layer, one, inputs);
    if (layer.type === 'line') return lineItem(layer, one, inputs);
    if (layer.type === 'circle') return dotItem(layer, one, inputs, drawing.projection);
    throw new Error(`layerItems: expected fills, lines or circles, got ${layer.type}.`);
  };
  const filter = 'filter' in layer ? layer.filter : true;
  return features.flatMap((one) => {
    const inputs = { zoom: drawing.zoom, properties: one.feature.properties ?? {}, state: one.state };
    const item = evaluate(filter, inputs) === true ? draw(one, inputs) : null;
    return item === null || item.opacity === 0 ? [] : [item];
  });
}

function areaItem(
  { paint }: FillLayerSpecification,
  { runs, shows }: StatedFeature,
  inputs: Inputs,
): Path | null {
  if (!runs || runs.length === 0) return null;
  return {
    type: 'path',
    pieces: piecesOf(runs, 'ring'),
    ...(paint?.['fill-pattern']
      ? { hatch: true as const }
      : { fill: String(evaluate(paint?.['fill-color'], inputs)) }),
    ...opacityOf(paint?.['fill-opacity'], inputs),
    ...(shows && { shows }),
  };
}

function lineItem(
  { paint }: LineLayerSpecification,
  { runs, feature }: StatedFeature,
  inputs: Inputs,
): Path | null {
  if (!runs || runs.length === 0) return null;
  const width = numberOf(paint?.['line-width'], inputs);
  const dash = paint?.['line-dasharray'];
  return {
    type: 'path',
    pieces: piecesOf(runs, isArea(feature.geometry) ? 'ring' : 'line'),
    stroke: {
      colour: String(evaluate(paint?.['line-color'], inputs)),
      width,
      ...(Array.isArray(dash) && { dash: (dash as number[]).map((length) => length * width) }),
    },
    ...opacityOf(paint?.['line-opacity'], inputs),
  };
}

function dotItem(
  { paint }: CircleLayerSpecification,
  { feature: { geometry }, shows }: StatedFeature,
  inputs: Inputs,
  projection: MapProjection,
): Dot | null {
  const point =
    geometry.type === 'Point' ? projection.point(geometry.coordinates as unknown as Position) : null;
  const radius = numberOf(paint?.['circle-radius'], inputs);
  if (!point || radius === 0) return null;
  const fillOpacity = numberOf(paint?.['circle-opacity'] ?? 1, inputs);
  const strokeOpacity = numberOf(paint?.['circle-stroke-opacity'] ?? 1, inputs);
  const fill = String(evaluate(paint?.['circle-color'], inputs));
  const hollow = fill === HOLLOW;
  return {
    type: 'dot',
    x: point.x,
    y: point.y,
    radius: radius * point.scale,
    ...(!hollow && { fill, ...(fillOpacity !== strokeOpacity && { fillOpacity }) }),
    stroke: {
      colour: String(evaluate(paint?.['circle-stroke-color'], inputs)),
      width: numberOf(paint?.['circle-stroke-width'], inputs) * point.scale,
    },
    ...(strokeOpacity !== 1 && { opacity: strokeOpacity }),
    ...(shows && { shows }),
  };
}

/** The colour of circles without a fill. */
const HOLLOW = 'rgba(0, 0, 0, 0)';

function opacityOf(expression: unknown, inputs: Inputs): { opacity?: number } {
  const opacity = expression === undefined ? 1 : numberOf(expression, inputs);
  return opacity === 1 ? {} : { opacity };
}

function piecesOf(runs: readonly Run[], type: 'ring' | 'line'): Piece[] {
  return runs.map((points) => ({ type, points }));
}

function isArea({ type }: Geometry): boolean {
  return type === 'Polygon' || type === 'MultiPolygon';
}
