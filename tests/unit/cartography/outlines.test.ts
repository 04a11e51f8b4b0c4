import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { outlines } from '../../../src/cartography/outlines.ts';
import type { CountryShapes } from '../../../src/data/countryShapes.ts';

const shapes = (...geometries: (Polygon | MultiPolygon)[]): CountryShapes => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry, i) => ({
    type: 'Feature',
    id: String(i),
    properties: { label: [0, 0], rank: 1 },
    geometry,
  })),
});
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const lines = (...geometries: (Polygon | MultiPolygon)[]) =>
  outlines(shapes(...geometries)).geometry.coordinates;

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const HOLE = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
  [0.2, 0.2],
];

describe('the outlines of countries', () => {
  test('have one line for each part and each hole', () => {
    expect(lines(polygon(SQUARE, HOLE))).toEqual([SQUARE, HOLE]);
    expect(lines({ type: 'MultiPolygon', coordinates: [[SQUARE], [HOLE]] })).toEqual([SQUARE, HOLE]);
  });

  test('stop at 180°, where polygons are cut without a border', () => {
    const fiji = [
      [179, -17],
      [180, -17],
      [180, -16.5],
      [180, -16],
      [179, -16],
      [179, -17],
    ];
    expect(lines(polygon(fiji))).toEqual([
      [
        [179, -17],
        [180, -17],
      ],
      [
        [180, -16],
        [179, -16],
        [179, -17],
      ],
    ]);
  });

  test('stop at the edge of the map below Antarctica, but not in the Arctic', () => {
    const antarctica = [
      [-180, -90],
      [180, -90],
      [180, -75],
      [0, -70],
      [-180, -75],
      [-180, -90],
    ];
    expect(lines(polygon(antarctica))).toEqual([
      [
        [180, -75],
        [0, -70],
        [-180, -75],
      ],
    ]);
    const north = [
      [-10, 85],
      [10, 85],
      [10, 80],
      [-10, 80],
      [-10, 85],
    ];
    expect(lines(polygon(north))).toEqual([north]);
  });

  test('of the real map have no line along 180° and are otherwise complete', () => {
    const { shapes: real } = readRecord().record;
    const edges = (rings: Position[][]) =>
      rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const));
    const kept = edges(outlines(real).geometry.coordinates);
    const all = edges(
      real.features.flatMap(({ geometry }) =>
        geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      ),
    );
    const cut = all.filter(
      ([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) =>
        (x1 === x2 && Math.abs(x1) === 180) || (y1 === y2 && y1 <= -85),
    );
    expect(cut.length).toBeGreaterThan(5);
    expect(kept.length).toBe(all.length - cut.length);
    expect(kept.some(([[x1], [x2]]) => x1 === x2 && Math.abs(x1 ?? 0) === 180)).toBe(false);
  });
});
