/** The points of the style as `map/pointLayer` draws them: a disc or a ring with a halo, at an offset from its place. */
import type {
  CircleLayerSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { memoised } from '../domain/memoised.ts';
import { mercatorY } from './camera.ts';
import { EVENT_RADIUS, SCHEDULED } from './eventMarks.ts';
import { TIMED_SOURCES, type TimedSource } from './featureState.ts';
import { GROWING, HOLLOW } from './layers/points.ts';
import { evaluate } from './picture/expression.ts';

/** The layers of points are those of sources that change over time. */
export type PointLayer = (CircleLayerSpecification | SymbolLayerSpecification) & {
  readonly source: TimedSource;
};

/** Lengths of a point in pixels. */
export interface PointSize {
  /** The radii of the hole and of the whole, without the halo; negative without a hole. */
  readonly inner: number;
  readonly outer: number;
  readonly halo: number;
  /** To the right and downwards. */
  readonly offset: readonly [number, number];
}

/** What a point looks like, apart from its opacity. */
export interface PointStyle {
  /** At the zooms between which it grows. */
  readonly far: PointSize;
  readonly near: PointSize;
  readonly colour: string;
  readonly halo: string;
  /** 1 if the perspective of the globe makes it smaller, otherwise 0: as MapLibre draws circles and symbols. */
  readonly perspective: number;
  /** By how many pixels of the screen its edges lie within its lengths, as MapLibre draws circles. */
  readonly inset: number;
}

/** A point on the map. */
export interface MapPoint {
  readonly source: TimedSource;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** In fractions of the Mercator world. */
  readonly x: number;
  readonly y: number;
  readonly style: PointStyle;
}

/** Whether a layer has points that change over time. */
export function isPointLayer(layer: LayerSpecification): layer is PointLayer {
  return 'source' in layer && (TIMED_SOURCES as readonly string[]).includes(layer.source);
}

/** All points of some layers, from bottom to top. */
export function mapPoints(
  layers: readonly PointLayer[],
  features: Readonly<Record<TimedSource, FeatureCollection<Point>>>,
): MapPoint[] {
  return layers.flatMap((layer) => {
    const styles = memoised((key: string) => styleOf(layer, JSON.parse(key) as Record<string, unknown>));
    const { source, filter = true } = layer;
    return features[source].features.flatMap(({ properties, geometry }: Feature<Point>): MapPoint[] => {
      const own = properties ?? {};
      if (evaluate(filter, { zoom: 0, properties: own, state: {} }) !== true) return [];
      const [longitude, latitude] = geometry.coordinates as [number, number];
      return [
        {
          source,
          id: String(own['id']),
          properties: own,
          x: longitude / 360 + 0.5,
          y: mercatorY(latitude),
          style: styles(keyOf(own)),
        },
      ];
    });
  });
}

/** How far points have grown at a zoom: 0 is their far size, 1 their near one. */
export function grownAt(zoom: number): number {
  return Math.min(Math.max((zoom - GROWING.from) / (GROWING.to - GROWING.from), 0), 1);
}

/** The offset of a point at a zoom, and its radius with the halo. */
export function extentAt(
  { far, near }: PointStyle,
  zoom: number,
): { dx: number; dy: number; radius: number } {
  const grown = grownAt(zoom);
  const between = (read: (size: PointSize) => number) => read(far) + grown * (read(near) - read(far));
  return {
    dx: between(({ offset }) => offset[0]),
    dy: between(({ offset }) => offset[1]),
    radius: between(({ outer, halo }) => outer + halo),
  };
}

/** Properties that say which point it is. Those without any of them have the same look. */
const NAMES = new Set(['id', 'partnership', 'party']);

function keyOf(properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(properties, (key, value: unknown) => (NAMES.has(key) ? undefined : value));
}

/** The value of an expression at a zoom. */
type Evaluate = (expression: unknown) => unknown;

function styleOf(layer: PointLayer, properties: Readonly<Record<string, unknown>>): PointStyle {
  const at =
    (zoom: number): Evaluate =>
    (expression) =>
      evaluate(expression, { zoom, properties, state: {} });
  const [far, near] = [at(GROWING.from), at(GROWING.to)];
  if (layer.type === 'circle') {
    const { paint } = layer;
    const stroke = String(far(paint?.['circle-stroke-color']));
    const isHollow = paint?.['circle-color'] === HOLLOW;
    return {
      far: circleSize(layer, far, isHollow),
      near: circleSize(layer, near, isHollow),
      colour: isHollow ? stroke : String(far(paint?.['circle-color'])),
      halo: stroke,
      perspective: 1,
      inset: 0.5,
    };
  }
  return {
    far: markSize(layer, far),
    near: markSize(layer, near),
    colour: String(far(layer.paint?.['icon-color'])),
    halo: String(far(layer.paint?.['icon-halo-color'])),
    perspective: 0,
    inset: 0,
  };
}

/** MapLibre draws the stroke of a circle outside of its radius. */
function circleSize({ paint }: CircleLayerSpecification, at: Evaluate, isHollow: boolean): PointSize {
  const radius = Number(at(paint?.['circle-radius']));
  const stroke = Number(at(paint?.['circle-stroke-width']));
  return isHollow
    ? { inner: radius, outer: radius + stroke, halo: 0, offset: [0, 0] }
    : { inner: NO_HOLE, outer: radius, halo: stroke, offset: [0, 0] };
}

function markSize({ layout, paint }: SymbolLayerSpecification, at: Evaluate): PointSize {
  const size = Number(at(layout?.['icon-size']));
  const [right, down] = at(layout?.['icon-offset']) as [number, number];
  const isScheduled = at(layout?.['icon-image']) !== 'event';
  const { radius, width } = SCHEDULED;
  return {
    inner: isScheduled ? (radius - width) * size : NO_HOLE,
    outer: (isScheduled ? radius + width : EVENT_RADIUS) * size,
    halo: Number(at(paint?.['icon-halo-width'])),
    offset: [right * size, down * size],
  };
}

/** Far from any distance within a point. */
const NO_HOLE = -100;
