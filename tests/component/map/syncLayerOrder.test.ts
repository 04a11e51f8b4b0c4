/** The order of layers that are added when their sources come. */
import type { CustomLayerInterface } from 'maplibre-gl';
import { expect, onTestFinished, test } from 'vitest';
import { syncLayerOrder } from '../../../src/map/syncLayerOrder.ts';
import { emptyMap } from './emptyMap.ts';

const drawn = (id: string): CustomLayerInterface => ({ id, type: 'custom', render: () => undefined });

test('Arcs and points that are added before the land come to lie above it', async () => {
  const map = emptyMap(200, 100);
  onTestFinished(syncLayerOrder(map, ['sea', 'land', 'arcs', 'names', 'points']));
  await map.once('style.load');
  map.addLayer(drawn('arcs'));
  map.addLayer(drawn('points'));
  map.addSource('countries', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
  map.addLayer({ id: 'land', type: 'fill', source: 'countries' });
  map.addLayer({ id: 'sea', type: 'background' });
  await expect.poll(() => map.getLayersOrder()).toEqual(['sea', 'land', 'arcs', 'points']);
  map.addLayer({ id: 'names', type: 'symbol', source: 'countries' });
  await expect.poll(() => map.getLayersOrder()).toEqual(['sea', 'land', 'arcs', 'names', 'points']);
});
