import { describe, expect, test } from 'vitest';
import { pannedBy, zoomedBy } from '../../../../src/cartography/picture/cameraMoves.ts';
import { mapProjection } from '../../../../src/cartography/picture/mapProjection.ts';
import type { Position } from '../../../../src/domain/position.ts';
import type { Camera, Projection } from '../../../../src/state/view.ts';

const FRAME = { width: 800, height: 600, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
const SEOUL: Position = [127, 37.5];
const KOREA: Camera = { longitude: 127, latitude: 37.5, zoom: 2 };

/** Where a camera shows a position. */
function placeOf(position: Position, camera: Camera, projection: Projection) {
  const point = mapProjection(camera, FRAME, projection).point(position);
  return point && { x: Math.round(point.x), y: Math.round(point.y) };
}

describe.each(['map', 'globe'] as const)('on the %s', (projection) => {
  test('a map that is moved by some pixels has its old centre that far away', () => {
    const { x, y } = placeOf(SEOUL, pannedBy(KOREA, [60, -40], projection), projection) ?? { x: 0, y: 0 };
    expect(Math.hypot(x - 340, y - 340)).toBeLessThan(projection === 'map' ? 1 : 5);
  });

  test('a map that is zoomed in by one level shows half as much', () => {
    expect(zoomedBy(KOREA, 1, projection).zoom).toBe(3);
    expect(zoomedBy(KOREA, 1, projection).longitude).toBeCloseTo(127);
  });

  test('what is under the pointer stays there', () => {
    const camera = zoomedBy(pannedBy(KOREA, [100, 50], projection), 1, projection, [-100, -50]);
    const { x, y } = placeOf(SEOUL, camera, projection) ?? { x: 0, y: 0 };
    expect(Math.hypot(x - 300, y - 250)).toBeLessThan(projection === 'map' ? 1 : 16);
  });

  test('no map is moved beyond 76° or zoomed beyond 7', () => {
    expect(pannedBy(KOREA, [0, -9999], projection).latitude).toBe(76);
    expect(pannedBy(KOREA, [0, 9999], projection).latitude).toBe(-76);
    expect(zoomedBy(KOREA, 9, projection).zoom).toBe(7);
  });
});

test('the flat map goes on over the date line', () => {
  const { longitude } = pannedBy({ longitude: 170, latitude: 0, zoom: 0 }, [64, 0], 'map');
  expect(longitude).toBeCloseTo(-145);
});

test('a globe keeps its size on the way north', () => {
  const radiusOf = (camera: Camera) => {
    const { world } = mapProjection(camera, FRAME, 'globe');
    return world.type === 'circle' ? world.radius : 0;
  };
  expect(radiusOf(pannedBy(KOREA, [0, -120], 'globe'))).toBeCloseTo(radiusOf(KOREA), 5);
});
