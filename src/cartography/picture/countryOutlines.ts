/** The countries as lines and areas in pixels. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { CountryShapes } from '../../data/countryShapes.ts';
import { outlines } from '../outlines.ts';
import { generalise, ROUNDING } from './generalise.ts';
import type { MapProjection, Run } from './mapProjection.ts';
import type { Steps } from './steps.ts';

/** The visible rings of each country that can be seen, by its code, and the outlines, each border once. */
export interface CountryOutlines {
  readonly areas: ReadonlyMap<string, readonly Run[]>;
  readonly lines: readonly Run[];
}

/** Farthest distance of an outline from the shape of the country, in pixels of the file. */
const TOLERANCE = 0.75;
/** Rings with a smaller area are dropped, in square pixels of the file. */
const SPECK = 0.4;
/** Longest step in degrees of a line that follows a parallel. */
const LONGEST = 2;

/**
 * The countries in a projection, generalised for its scale and for files in which one pixel of the map is `detail`
 * pixels wide. They take most of the time of a picture, in a step for each country and each line.
 */
export function* countryOutlines(
  shapes: CountryShapes,
  projection: MapProjection,
  detail = 1,
): Steps<CountryOutlines> {
  const rings: Run[][] = [];
  for (const feature of shapes.features) {
    rings.push(projection.runs(areaOf(feature)));
    yield;
  }
  const lines: Run[] = [];
  for (const line of outlines(shapes).geometry.coordinates) {
    lines.push(...projection.runs({ type: 'LineString', coordinates: dense(line) }));
    yield;
  }
  const simple = yield* generalise(rings, lines, {
    // Rounding, which comes before, takes its share.
    tolerance: Math.max(TOLERANCE / detail - ROUNDING, 0),
    speck: SPECK / detail ** 2,
  });
  const areas = new Map(shapes.features.map(({ id }, i) => [String(id), simple.areas[i] ?? []]));
  return { areas, lines: simple.lines };
}

/** d3-geo takes rings in the opposite order of RFC 7946, and great circles for edges. */
function areaOf({ geometry }: Feature<Polygon | MultiPolygon>): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => dense(ring).toReversed())),
  };
}

/** A line with more positions where they are far apart, so that great circles between them stay close to it. */
function dense(line: readonly Position[]): Position[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const [x = 0, y = 0] = from;
    const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST);
    return Array.from({ length: Math.max(steps, 1) }, (_, n): Position => {
      const share = (n + 1) / Math.max(steps, 1);
      return share === 1 ? to : [x + dx * share, y + dy * share];
    });
  });
}
