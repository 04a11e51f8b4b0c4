import { describe, expect, test } from 'vitest';
import { mapProjection } from '../../../../src/cartography/picture/mapProjection.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const FRAME = { width: 800, height: 400, insets: NO_INSETS };

describe('on the flat map', () => {
  const { point, world, unwrapped } = mapProjection({ longitude: 150, latitude: 0, zoom: 0 }, FRAME, 'map');

  test('the centre of the camera is in the middle, and the world is 512 pixels wide at zoom 0', () => {
    expect(point([150, 0])).toEqual({ x: 400, y: 200, scale: 1 });
    expect(world).toEqual({ type: 'band', left: 144, right: 656 });
  });

  test('a position is where it can be seen, an unwrapped one where it says', () => {
    expect(point([-30.1, 0])?.x).toBeCloseTo(655.86, 1);
    expect(unwrapped([-30, 0])[0]).toBeCloseTo(144);
    expect(unwrapped([330, 0])[0]).toBeCloseTo(656);
  });

  test('a position far north is as high up as Mercator draws it', () => {
    expect(point([150, 60])?.y).toBeCloseTo(200 - 107.3, 1);
  });

  test('furniture moves the middle', () => {
    const insets = { top: 100, right: 0, bottom: 0, left: 200 };
    const moved = mapProjection({ longitude: 150, latitude: 0, zoom: 0 }, { ...FRAME, insets }, 'map');
    expect(moved.point([150, 0])).toEqual({ x: 500, y: 250, scale: 1 });
  });
});

describe('on the globe', () => {
  const { point, runs, world } = mapProjection({ longitude: 0, latitude: 0, zoom: 0 }, FRAME, 'globe');

  test('what is behind the horizon cannot be seen', () => {
    expect(point([0, 0])).toEqual({ x: 400, y: 200, scale: 1 });
    expect(point([91, 0])).toBeNull();
    expect(point([180, 0])).toBeNull();
    expect(
      runs({
        type: 'LineString',
        coordinates: [
          [120, 0],
          [170, 0],
        ],
      }),
    ).toEqual([]);
  });

  test('a position on the horizon is on the rim of the world', () => {
    const circle = world.type === 'circle' ? world : null;
    // The radius of the earth is 512 / 2π pixels, and the camera is 600 pixels away from the nearest point.
    const [earth, distance] = [512 / (2 * Math.PI), 600.0];
    expect(circle?.radius).toBeCloseTo(
      (distance * earth) / Math.sqrt((earth + distance) ** 2 - earth ** 2),
      0,
    );
    const [run = []] = runs({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [80, 0],
        [120, 0],
      ],
    });
    expect((run.at(-2) ?? 0) - 400).toBeCloseTo(circle?.radius ?? 0, 0);
  });
});
