import * as fc from 'fast-check';
import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/domain/position.ts';
import { worldCamera } from '../../../src/cartography/camera.ts';
import { cameraShowing } from '../../../src/cartography/boundsCamera.ts';

type Rest = Parameters<typeof cameraShowing> extends [unknown, ...infer R] ? R : never;

const FREE = { width: 1000, height: 700 };
const WORLD = worldCamera(FREE, 'map');
const GLOBE = worldCamera(FREE, 'globe');
const SEOUL = [126.98, 37.57] as const;
const HANOI = [105.85, 21.03] as const;
const SANTIAGO = [-70.65, -33.45] as const;
const WASHINGTON = [-77.04, 38.9] as const;

/** The camera for positions that need not fill the map. */
const seen = (positions: readonly Position[], ...rest: Rest) =>
  cameraShowing({ positions, fills: false }, ...rest);
const framed = (positions: readonly Position[], ...rest: Rest) =>
  cameraShowing({ positions, fills: true }, ...rest);

const at = ([longitude, latitude]: readonly [number, number], zoom: number) => ({
  longitude,
  latitude,
  zoom,
});

describe('on the flat map', () => {
  test('the camera does not move for positions in view', () => {
    expect(seen([SEOUL, WASHINGTON, SANTIAGO], WORLD, FREE, 'map')).toBeNull();
    expect(seen([HANOI], at(HANOI, 5), FREE, 'map')).toBeNull();
    expect(seen([], WORLD, FREE, 'map')).toBeNull();
  });

  test('a single position is shown with its region', () => {
    const camera = seen([HANOI], WORLD, FREE, 'map');
    expect(camera?.zoom).toBe(2);
    expect(camera?.longitude).toBeCloseTo(HANOI[0], 6);
    expect(camera?.latitude).toBeCloseTo(HANOI[1], 6);
  });

  test('a position out of view is centred at the current zoom', () => {
    const camera = seen([SANTIAGO], at(HANOI, 5), FREE, 'map');
    expect(camera?.zoom).toBe(5);
    expect(camera?.longitude).toBeCloseTo(SANTIAGO[0], 6);
  });

  test('positions that must fill the map do so even if they are in view', () => {
    expect(framed([SEOUL], WORLD, FREE, 'map')).toMatchObject({ zoom: 3.4 });
    expect(framed([SEOUL], at(SEOUL, 6), FREE, 'map')).toMatchObject({ zoom: 3.4 });
    expect(framed([SEOUL, HANOI], WORLD, FREE, 'map')?.zoom).toBeGreaterThan(WORLD.zoom + 1);
    expect(framed([], WORLD, FREE, 'map')).toBeNull();
  });

  test('positions on both sides of the Pacific are shown across it', () => {
    const camera = seen([SEOUL, WASHINGTON], at([10, 50], 5), FREE, 'map');
    expect(camera?.longitude).toBeCloseTo((126.98 + 282.96) / 2 - 360, 6);
    expect(camera?.zoom).toBeLessThan(2.3);
  });

  test('positions spread over the world are shown with the whole world', () => {
    const far = Array.from({ length: 24 }, (_, i): [number, number] => [-172 + 15 * i, 0]);
    expect(seen(far, at(HANOI, 5), FREE, 'map')).toEqual(WORLD);
  });

  test('the camera does not move again once it is there', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const place = fc.tuple(degrees(179), degrees(60));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 4 }), place, (places, from) => {
        const camera = seen(places, at(from, 4), FREE, 'map') ?? at(from, 4);
        const next = seen(places, { ...camera, zoom: camera.zoom - 1e-6 }, FREE, 'map');
        expect([null, WORLD]).toContainEqual(next);
      }),
    );
  });
});

describe('on the globe', () => {
  test('the camera does not move for positions on the visible side', () => {
    expect(seen([SEOUL, HANOI], GLOBE, FREE, 'globe')).toBeNull();
  });

  test('positions on the far side are turned to the front', () => {
    const camera = seen([SEOUL, SANTIAGO], GLOBE, FREE, 'globe');
    expect(camera).not.toBeNull();
    const middle: [number, number] = [camera?.longitude ?? 0, camera?.latitude ?? 0];
    expect(geoDistance(middle, [...SEOUL])).toBeCloseTo(geoDistance(middle, [...SANTIAGO]), 6);
  });

  test('the globe keeps its size when it turns to another latitude', () => {
    const camera = seen([SEOUL, SANTIAGO], GLOBE, FREE, 'globe');
    const radius = (zoom: number, latitude: number) => 2 ** zoom * Math.cos((latitude * Math.PI) / 180);
    expect(radius(camera?.zoom ?? 0, camera?.latitude ?? 0)).toBeCloseTo(
      radius(GLOBE.zoom, GLOBE.latitude),
      6,
    );
  });
});
