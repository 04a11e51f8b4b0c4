import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { allowed, covering, worldCamera, ZOOM } from '../../../src/cartography/camera.ts';

/** Width of the whole world (180° W to 180° E) at a zoom, in pixels. */
const worldWidth = (zoom: number) => 512 * 2 ** zoom;

/** Mercator: pixels to the south of the equator. */
const southOf = (latitude: number, zoom: number) =>
  (-Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * worldWidth(zoom);

/** Whether a latitude is visible in the free space of a centred camera. */
function sees(free: { width: number; height: number }, latitude: number): boolean {
  const camera = worldCamera(free, 'map');
  const distance = southOf(latitude, camera.zoom) - southOf(camera.latitude, camera.zoom);
  return Math.abs(distance) <= free.height / 2 + 1e-6;
}

const anySize = fc.record({
  width: fc.integer({ min: 200, max: 5000 }),
  height: fc.integer({ min: 150, max: 3000 }),
});
const size = (width: number, height: number) => ({ width, height });

describe('the whole world on the flat map', () => {
  test('is as wide as the free space, or narrower in a low one', () => {
    fc.assert(
      fc.property(anySize, (free) => {
        expect(worldWidth(worldCamera(free, 'map').zoom)).toBeLessThanOrEqual(free.width + 1e-6);
      }),
    );
    expect(worldWidth(worldCamera(size(1024, 1200), 'map').zoom)).toBeCloseTo(1024, 6);
  });

  test('is centred on 150° E, so that the Pacific is not split', () => {
    expect(worldCamera(size(1440, 900), 'map').longitude).toBe(150);
  });

  test.each([
    [1000, 700],
    [390, 420],
    [1440, 960],
  ])('shows 58° S to 78° N in %i × %i pixels', (width, height) => {
    expect([sees(size(width, height), 78), sees(size(width, height), -58)]).toEqual([true, true]);
  });

  test('shows 45° S to 68° N in any space, and 58° S to 78° N where that does not reduce the width', () => {
    fc.assert(
      fc.property(anySize, (free) => {
        expect([sees(free, 68), sees(free, -45)]).toEqual([true, true]);
        // The full range, if the space is as high as the world at full width.
        const high = { ...free, height: Math.ceil(((southOf(-58, 0) - southOf(78, 0)) / 512) * free.width) };
        expect([sees(high, 78), sees(high, -58)]).toEqual([true, true]);
      }),
    );
  });

  test('shows the capitals of all parties of the record in any space', () => {
    const { partnerships, countries } = readRecord().record.files;
    const parties = new Set(partnerships.flatMap(({ members }) => members.map(({ party }) => party)));
    const latitudes = countries.flatMap(({ id, capital }) =>
      capital && parties.has(id) ? [capital.position[1]] : [],
    );
    const [north, south] = [Math.max(...latitudes), Math.min(...latitudes)];
    expect(parties.size).toBeGreaterThan(90);
    fc.assert(
      fc.property(anySize, (free) => {
        expect([sees(free, north), sees(free, south)]).toEqual([true, true]);
      }),
    );
  });
});

describe('the globe', () => {
  test('nearly fills the narrower side of the free space', () => {
    fc.assert(
      fc.property(anySize, (free) => {
        const { zoom, latitude } = worldCamera(free, 'globe');
        const diameter = (worldWidth(zoom) / Math.PI) * Math.cos((latitude * Math.PI) / 180);
        expect(diameter / Math.min(free.width, free.height)).toBeCloseTo(0.94, 6);
      }),
    );
  });

  test('shows East Asia', () => {
    const { longitude, latitude } = worldCamera(size(1440, 900), 'globe');
    expect([Math.abs(longitude - 127) < 30, Math.abs(latitude - 37) < 30]).toEqual([true, true]);
  });
});

describe('a camera', () => {
  test('stays away from the poles and within the zoom range, and is otherwise unchanged', () => {
    expect(allowed({ longitude: 127, latitude: 37, zoom: 3 })).toEqual({
      longitude: 127,
      latitude: 37,
      zoom: 3,
    });
    expect(allowed({ longitude: 127, latitude: 89, zoom: 30 })).toEqual({
      longitude: 127,
      latitude: 76,
      zoom: ZOOM.most,
    });
    expect(allowed({ longitude: -190, latitude: -90, zoom: -9 })).toEqual({
      longitude: -190,
      latitude: -76,
      zoom: ZOOM.least,
    });
  });

  test('that shows the whole world is allowed in any space of 200 pixels or more', () => {
    fc.assert(
      fc.property(anySize, fc.constantFrom('map', 'globe'), (free, projection) => {
        const camera = worldCamera(free, projection);
        fc.pre(camera.zoom >= ZOOM.least);
        expect(allowed(camera)).toEqual(camera);
      }),
    );
    expect(worldCamera(size(320, 240), 'map').zoom).toBeGreaterThan(ZOOM.least);
  });

  test('is always finite, even without any space', () => {
    for (const projection of ['map', 'globe'] as const) {
      expect(Object.values(worldCamera(size(0, -20), projection)).every(Number.isFinite)).toBe(true);
    }
  });
});

describe('the camera of a picture', () => {
  const covered = (width: number, height: number) => {
    const camera = covering(worldCamera(size(width, height), 'map'), { width });
    return worldWidth(camera.zoom) / width;
  };

  test('is zoomed in until the world is as wide as a picture that is a little too low for it', () => {
    expect(worldWidth(worldCamera(size(1280, 484), 'map').zoom)).toBeLessThan(1210);
    expect(covered(1280, 484)).toBeCloseTo(1, 6);
  });

  test('is that of the whole world in a higher picture, and in one that is much lower', () => {
    expect(covered(1280, 720)).toBeCloseTo(1, 6);
    expect(covered(1280, 320)).toBeLessThan(0.7);
  });
});
