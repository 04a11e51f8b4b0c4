/**
 * The reference page: bare MapLibre with 177 countries and the arcs of one date as one line layer. A step is a forced
 * repaint without a change of data, the least that a page on this engine can do. `?map=` is zoom, latitude and
 * longitude; `?arcs=20` shows the first 20 arcs, `?day=` those in force on a day.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { geoInterpolate } from 'd3-geo';
import type { Feature, LineString, Position } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { drive } from '../pages/driver.ts';
import type { ReferenceArc } from '../scene.ts';

/** Line segments of an arc. */
const SEGMENTS = 50;

const query = new URLSearchParams(location.search);
const read = async <T>(name: string): Promise<T> => (await (await fetch(name)).json()) as T;

/** The great circle between two positions. Its longitudes go on beyond 180. */
function greatCircle(from: Position, to: Position): Position[] {
  const at = geoInterpolate(from as [number, number], to as [number, number]);
  const line: Position[] = [];
  for (let i = 0; i <= SEGMENTS; i++) {
    const [longitude, latitude] = at(i / SEGMENTS);
    const before = line.at(-1)?.[0] ?? longitude;
    line.push([longitude - 360 * Math.round((longitude - before) / 360), latitude]);
  }
  return line;
}

function shownArcs(arcs: readonly ReferenceArc[]): Feature<LineString>[] {
  const day = Number(query.get('day'));
  const count = query.get('arcs');
  const shown =
    count === null
      ? arcs.filter(([, , start, end]) => start <= day && day < end)
      : arcs.slice(0, Number(count));
  return shown.map(([from, to]) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: greatCircle(from, to) },
  }));
}

async function open(): Promise<void> {
  const [topology, arcs] = await Promise.all([
    read<Topology<{ countries: GeometryCollection }>>('countries.json'),
    read<ReferenceArc[]>('arcs.json'),
  ]);
  const features = shownArcs(arcs);
  const [zoom = 0, latitude = 0, longitude = 0] = (query.get('map') ?? '').split('/').map(Number);
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container: 'map',
    center: [longitude, latitude],
    zoom,
    attributionControl: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        countries: { type: 'geojson', data: feature(topology, topology.objects.countries) },
        arcs: { type: 'geojson', data: { type: 'FeatureCollection', features } },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': '#cfd8dc' } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f0efeb' } },
        {
          id: 'borders',
          type: 'line',
          source: 'countries',
          paint: { 'line-color': '#a9b0b3', 'line-width': 0.7 },
        },
        {
          id: 'arcs',
          type: 'line',
          source: 'arcs',
          paint: { 'line-color': '#c2185b', 'line-width': 1.2, 'line-opacity': 0.6 },
        },
      ],
    },
  });
  drive({
    ready: new Promise((resolve) => void map.once('idle', () => resolve())),
    set: () => map.triggerRepaint(),
    textShown: () => Promise.resolve(),
    arcs: () => features.length,
  });
}

void open();
