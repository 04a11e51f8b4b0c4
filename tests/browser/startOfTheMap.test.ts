/** What happens between the first sight of the map's canvas and the map itself. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountApp } from './mountApp.tsx';

const cameraOf = (map: MapLibreMap) => {
  const { lng, lat } = map.getCenter();
  return [map.getZoom(), lat, lng].map((value) => Number(value.toFixed(3)));
};

test('A camera that is set while the engine starts is the one of the map', async () => {
  const { map } = await mountApp('?map=3/20/106', (actions) =>
    actions.setCamera({ zoom: 5, latitude: 37, longitude: 127 }),
  );
  expect(cameraOf(map)).toEqual([5, 37, 127]);
});

test('The world is fitted into the space that there is when the engine has started', async () => {
  onTestFinished(() => page.viewport(640, 420));
  await page.viewport(900, 420);
  const wide = await mountApp('');
  const [camera, padding] = [cameraOf(wide.map), wide.map.getPadding()];
  wide.unmount();

  await page.viewport(640, 420);
  const { map } = await mountApp('', () => void page.viewport(900, 420));
  await expect.poll(() => cameraOf(map)).toEqual(camera);
  expect(map.getPadding()).toEqual(padding);
});
