/** The world on a map that is wider than the world. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, onTestFinished, test } from 'vitest';
import { worldCamera } from '../../../src/cartography/camera.ts';
import { syncWorldEdges } from '../../../src/map/syncWorldEdges.ts';
import { emptyMap } from './emptyMap.ts';

const SEOUL = { lat: 37.6, lng: 127 };
const LIMA = { lat: -12, lng: -77 };

/** A map of 1200×200 pixels with the whole world in the space beside a panel of `left` pixels. */
function wideMap(left = 0): MapLibreMap {
  const map = emptyMap(1200, 200);
  onTestFinished(syncWorldEdges(map));
  const { longitude, latitude, zoom } = worldCamera({ width: 1200 - left, height: 200 }, 'map');
  map.jumpTo({ center: [longitude, latitude], zoom, padding: { left, right: 0, top: 0, bottom: 0 } });
  return map;
}

/** How often a place is seen, in all repetitions of the world that MapLibre draws. */
function seen(map: MapLibreMap, { lng, lat }: { lng: number; lat: number }): number {
  const canvas = map.getCanvas();
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [-3, -2, -1, 0, 1, 2, 3].filter((turn) => {
    const { x, y } = map.project([lng + 360 * turn, lat]);
    return document.elementFromPoint(left + x, top + y) === canvas;
  }).length;
}

test('Each place is seen once on a low and wide map', () => {
  const map = wideMap();
  expect([seen(map, SEOUL), seen(map, LIMA)]).toEqual([1, 1]);
});

test('Each place is seen once beside a panel, and after the map has been turned by hand', () => {
  const map = wideMap(350);
  expect([seen(map, SEOUL), seen(map, LIMA)]).toEqual([1, 1]);
  for (const lng of [-60, 10, 179]) {
    map.jumpTo({ center: [lng, 10] });
    expect([seen(map, SEOUL), seen(map, LIMA)]).toEqual([1, 1]);
  }
});

test('A map that is narrower than the world is not clipped, and is clipped again after zooming out', () => {
  const map = wideMap();
  map.jumpTo({ zoom: 3 });
  expect(map.getCanvas().style.clipPath).toBe('');
  map.jumpTo({ zoom: -1 });
  expect(map.getCanvas().style.clipPath).toBe('inset(0px 472px)');
});

test('The globe is not clipped', async () => {
  const map = wideMap();
  await map.once('style.load');
  map.setProjection({ type: 'globe' });
  expect(map.getCanvas().style.clipPath).toBe('');
  map.setProjection({ type: 'mercator' });
  expect(map.getCanvas().style.clipPath).not.toBe('');
});
