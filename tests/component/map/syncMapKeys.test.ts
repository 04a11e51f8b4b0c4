/** The keys of a real map without anything on it. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { engineMap } from '../../../src/map/engineMap.ts';
import { syncMapKeys } from '../../../src/map/syncMapKeys.ts';

setWorkerUrl(workerUrl);

/** A map over Africa with the focus, until the test is over. */
function started() {
  const container = document.createElement('div');
  container.style.cssText = 'width: 600px; height: 400px';
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    center: [20, 0],
    zoom: 4,
    keyboard: false,
    style: { version: 8, sources: {}, layers: [] },
  });
  const stop = syncMapKeys(engineMap(map));
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  map.getCanvas().focus();
  return { map, stop, press: (keys: string) => userEvent.keyboard(keys) };
}

test('The arrow keys move the map', async () => {
  const { map, press } = started();
  await press('{ArrowRight}');
  await expect.poll(() => map.isMoving()).toBe(false);
  expect(map.getCenter().lng).toBeGreaterThan(22);
  await press('{ArrowUp}');
  await expect.poll(() => map.isMoving()).toBe(false);
  expect(map.getCenter().lat).toBeGreaterThan(2);
});

test.each([
  ['+', 5],
  ['=', 5],
  ['-', 3],
])('%s zooms by one step', async (key, zoom) => {
  const { map, press } = started();
  await press(key);
  await expect.poll(() => map.getZoom()).toBe(zoom);
});

test('Shift with an arrow neither turns nor moves the map, and keys with Ctrl or Alt are for the browser', async () => {
  const { map, press } = started();
  let moves = 0;
  map.on('movestart', () => {
    moves += 1;
  });
  await press('{Shift>}{ArrowRight}{ArrowUp}{/Shift}{Control>}{ArrowLeft}{/Control}{Alt>}{ArrowLeft}{/Alt}');
  expect([moves, map.getBearing(), map.getPitch()]).toEqual([0, 0, 0]);
});

test('No key is left behind when the map is locked', async () => {
  const { map, stop, press } = started();
  stop();
  await press('{ArrowRight}+');
  expect([map.isMoving(), map.getCenter().lng, map.getZoom()]).toEqual([false, 20, 4]);
});
