import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Feature } from 'geojson';
import { expect, onTestFinished, test } from 'vitest';

setWorkerUrl(workerUrl);

const square: Feature = {
  type: 'Feature',
  id: 1,
  properties: { name: 'square' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [100, 0],
        [140, 0],
        [140, 40],
        [100, 40],
        [100, 0],
      ],
    ],
  },
};

test('The browser draws WebGL 2 in software, by the renderer that is printed here', () => {
  const gl = document.createElement('canvas').getContext('webgl2');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names && gl?.getParameter(names.UNMASKED_RENDERER_WEBGL);
  console.info(`WebGL renderer: ${String(renderer)}`);
  expect(renderer).toMatch(/SwiftShader|llvmpipe/);
});

test('A real MapLibre map draws a GeoJSON polygon', async () => {
  const container = document.createElement('div');
  container.style.cssText = 'width: 400px; height: 300px';
  document.body.append(container);
  const map = new MapLibreMap({
    container,
    center: [120, 20],
    zoom: 1,
    style: {
      version: 8,
      sources: { squares: { type: 'geojson', data: square } },
      layers: [{ id: 'squares', type: 'fill', source: 'squares', paint: { 'fill-color': '#345' } }],
    },
  });
  onTestFinished(() => {
    map.remove();
    container.remove();
  });
  await map.once('idle');

  const drawn = map.queryRenderedFeatures(map.project([120, 20]), { layers: ['squares'] });
  expect(drawn.map(({ properties }) => properties)).toEqual([{ name: 'square' }]);
  expect(map.queryRenderedFeatures(map.project([160, 20]), { layers: ['squares'] })).toEqual([]);
});
