/** What the layers of points draw on a real map, pixel by pixel, and what the pointer finds there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { latitudeOf } from '../../src/cartography/camera.ts';
import { extentAt } from '../../src/cartography/mapPoints.ts';
import { LIGHT } from '../../src/cartography/palette.ts';
import { pointLayerOf, POINTS } from '../../src/map/pointLayer.ts';
import { pointsOn, thingsAt, thingsInSight } from '../../src/map/thingsAt.ts';
import { mountApp } from './mountApp.tsx';
import { colourAround, difference } from './pixels.ts';

/** The place on the map, in pixels, of the centre of a point, in a repetition of the world. */
function placeOf(map: MapLibreMap, id: string, turn = 0) {
  const point = pointsOn(map).find((one) => one.id === id);
  if (!point) throw new Error(`expected a point ${id}, found none.`);
  const { x, y } = map.project([360 * (point.x - 0.5 + turn), latitudeOf(point.y)]);
  const { dx, dy, radius } = extentAt(point.style, map.getZoom());
  return { x: x + dx, y: y + dy, radius };
}

test.each(['map', 'globe'])('On the %s a capital of the lens is a dot of the accent colour', async (view) => {
  const { map } = await mountApp(`?time=2024-07-01&theme=light&view=${view}`);
  // Alone: marks of events may cover it.
  pointLayerOf(map)?.setStates({
    rings: new Map(),
    capitals: new Map([['KOR', { opacity: 1 }]]),
    events: new Map(),
  });
  const { x, y } = placeOf(map, 'KOR');
  expect(difference(await colourAround(map, POINTS, { x, y }), LIGHT.accent)).toBeLessThan(6);
  expect(await colourAround(map, POINTS, { x: x - 20, y: y - 12 })).toBe('nothing');
});

test.each(['map', 'globe'])(
  'On the %s the pointer finds the event that it is on, and none beside it',
  async (view) => {
    const { map } = await mountApp(`?time=2023-11-01&view=${view}`);
    const event = { kind: 'event', id: 'korea-vietnam-summit-2023' };
    const { x, y } = placeOf(map, event.id);
    expect(thingsAt(map, x, y)[0]).toEqual(event);
    expect(thingsAt(map, x + 4, y)).toContainEqual(event);
    expect(thingsAt(map, x + 30, y + 30)).not.toContainEqual(event);
    expect(thingsInSight(map)).toContainEqual(event);
  },
);

test('A point behind the globe is neither drawn nor found', async () => {
  const { map, actions, settled } = await mountApp('?time=2023-11-01&view=globe');
  actions.setCamera({ longitude: -60, latitude: 0, zoom: 1 });
  await settled();
  await expect.poll(() => map.getCenter().lng).toBeCloseTo(-60);
  expect(thingsInSight(map).map(({ id }) => id)).not.toContain('korea-vietnam-summit-2023');
  expect(await colourAround(map, POINTS, placeOf(map, 'KOR'))).toBe('nothing');
});

test.each([
  ['east', 0, 0],
  ['west', -148, -1],
])('Where the world is repeated, a point is drawn and found in the %s', async (_, longitude, turn) => {
  const { map, actions, settled } = await mountApp('?time=2023-11-01');
  actions.setCamera({ longitude, latitude: 20, zoom: 0.5 });
  await settled();
  await expect.poll(() => map.getCenter().lng).toBeCloseTo(longitude);
  const { x, y } = placeOf(map, 'korea-vietnam-summit-2023', turn);
  expect(thingsAt(map, x, y)[0]).toEqual({ kind: 'event', id: 'korea-vietnam-summit-2023' });
  expect(await colourAround(map, POINTS, { x, y })).not.toBe('nothing');
});
