/** The reference page: the bare engine with a globe of the same countries and one line layer. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
const shapes = new URLSearchParams(location.search).get('shapes') ?? '';
const map = new MapLibreMap({
  container: 'map',
  center: [110, 20],
  zoom: 1.5,
  style: {
    version: 8,
    projection: { type: 'globe' },
    sources: { countries: { type: 'geojson', data: shapes } },
    layers: [
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#dde' } },
      { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': '#667' } },
    ],
  },
});
void map.once('idle', () => {
  document.body.dataset['ready'] = 'true';
});
