import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { labelFeatures } from '../../src/cartography/features.ts';
import { DARK, LIGHT, type Palette } from '../../src/cartography/palette.ts';
import type { Dot, Item, Path } from '../../src/cartography/picture/displayList.ts';
import { mapContent } from '../../src/cartography/picture/mapContent.ts';
import { mapItems } from '../../src/cartography/picture/mapItems.ts';
import { finished } from '../../src/cartography/picture/steps.ts';
import { type Frame, mapProjection } from '../../src/cartography/picture/mapProjection.ts';
import { arcLayerOf } from '../../src/map/arcLayer.ts';
import { pointsOn } from '../../src/map/thingsAt.ts';
import { createSelectors, emphasised } from '../../src/state/derived/selectors.ts';
import { projectionOf, type ViewState } from '../../src/state/view.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { mountApp, SOURCE } from './mountApp.tsx';

/** The views whose picture is compared with the map. */
const VIEWS = [
  '',
  'theme=dark',
  'lang=ko',
  'time=2009-12-01',
  'time=2024-06-30',
  'time=../2024-07-01',
  'time=2023-01-01/2024-07-01',
  'party=all',
  'party=all&time=2022-06-14',
  'party=USA,JPN',
  'partnership=msp&time=2024-07-01',
  'partnership=forge',
  'partnership=rok-vietnam',
  'country=AUS',
  'country=KOR&compare=CHN',
  'map=3/35/120',
  'map=2/-20/-170',
  'map=5/37.5/127',
  'view=globe',
  'view=globe&party=all',
  'view=globe&map=1.2/10/-100',
  'view=globe&map=3/60/10',
  'view=globe&partnership=msp&time=2024-07-01',
  'view=globe&map=0.5/-50/150&theme=dark',
];

/** Positions all over the world. */
const POSITIONS = [-170, -120, -77, -33, 0, 30, 80, 127, 178].flatMap((longitude) =>
  [-50, -10, 0, 37.5, 70].map((latitude) => [longitude, latitude] as const),
);

function all(items: readonly Item[]): Item[] {
  return items.flatMap((item) => (item.type === 'group' ? all(item.items) : [item]));
}

/** What the picture shows, in the words of the map. */
function pictured(items: readonly Item[]) {
  const flat = all(items);
  const lines = flat.filter(
    (item): item is Path => item.type === 'path' && item.shows?.kind === 'partnership',
  );
  const dots = flat.filter((item): item is Dot => item.type === 'dot');
  const areas = flat.filter((item): item is Path => item.type === 'path' && item.shows?.kind === 'country');
  return {
    arcs: lines.map(
      ({ shows, stroke, opacity = 1 }) => `${shows?.id} ${round(stroke?.width)} ${round(opacity)}`,
    ),
    rings: ids(dots, 'partnership'),
    events: ids(dots, 'event'),
    capitals: ids(dots, 'country'),
    fills: areas.flatMap(({ shows, fill }) => (shows ? [[shows.id, fill] as const] : [])),
  };
}

function ids(dots: readonly Dot[], kind: string): string[] {
  return [...new Set(dots.flatMap(({ shows }) => (shows?.kind === kind ? [shows.id] : [])))].toSorted();
}

const round = (value = 0) => Math.round(value * 1000) / 1000;

/** A number of a feature state; 0 without it. */
function stateOf(map: MapLibreMap, source: string, id: string, name: string): number {
  const state = map.getFeatureState({ source, id }) as Record<string, unknown>;
  return Number(state[name] ?? 0);
}

test('On 24 views the picture shows what the map shows, in the same places and with the same look', async () => {
  const { map, dataset, actions, settled } = await mountApp('');
  const shapes = await SOURCE.shapes();
  const selectors = createSelectors(dataset);
  for (const query of VIEWS) {
    const { view, rejected } = parseView(`?${query}`, { dataset, language: 'en' });
    expect({ query, rejected }).toEqual({ query, rejected: [] });
    actions.setView(view, []);
    await settled();
    const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
    const { width, height } = map.getContainer().getBoundingClientRect();
    const frame = { width, height, insets: { top, right, bottom, left } };
    const content = mapContent({ dataset, shapes, selectors, figures: null }, view, {
      palette: view.theme === 'dark' ? DARK : LIGHT,
      attention: { emphasis: emphasised(dataset, view), hover: null },
      free: { width: width - left - right, height: height - top - bottom },
    });
    const { zoom, longitude, latitude } = content.camera;
    const { lng, lat } = map.getCenter();
    // The space that the panels leave is measured a moment later than the map is moved.
    const moved = Math.hypot(zoom - map.getZoom(), (longitude - lng) / 360, (latitude - lat) / 360);
    expect({ query, stays: moved < 0.01 }).toEqual({ query, stays: true });
    const picture = pictured(finished(mapItems(content, frame)));
    const layer = arcLayerOf(map);
    const looks = [...(layer?.looks() ?? [])];
    expect(looks.length).toBeGreaterThan(0);
    const arcs = looks.map(
      ([{ partnership }, { width: wide, opacity }]) => `${partnership} ${round(wide)} ${round(opacity)}`,
    );
    const events = pointsOn(map).flatMap(({ source, id }) => (source === 'events' ? [id] : []));
    // A globe or a near camera hides some, which the picture leaves out.
    const whole = view.view !== 'globe' && !view.map;
    const { arcs: drawnArcs, events: drawnEvents } = whole ? picture : { arcs, events };
    expect({ query, arcs: drawnArcs.toSorted(), events: drawnEvents.toSorted() }).toEqual({
      query,
      arcs: arcs.toSorted(),
      events: events.toSorted(),
    });
    // The map puts the selected and the compared country first; a picture has room to name all parties.
    const first = [view.selection?.id ?? '', view.compare ?? ''];
    const named = [...labelFeatures(dataset, shapes, content.record, view.lang, first).features];
    expect({ query, names: await namesOf(map) }).toEqual({ query, names: named.map(rankOf).toSorted() });
    for (const [id, fill] of picture.fills) {
      const partnerships = stateOf(map, 'countries', id, 'partnerships');
      expect({ query, id, fill }).toEqual({ query, id, fill: fillOf(partnerships, content.palette) });
    }
    expectPlaces(map, view, frame);
  }
});

/** The countries with names on the map, with their order. */
async function namesOf(map: MapLibreMap): Promise<string[]> {
  const data = await map.getSource<GeoJSONSource>('labels')?.getData();
  return data?.type === 'FeatureCollection' ? data.features.map(rankOf).toSorted() : [];
}

function rankOf({ properties }: Feature): string {
  return `${String(properties?.['id'])} ${String(properties?.['rank'])}`;
}

/** The colour of a country of a class of partnership counts. */
function fillOf(countClass: number, { land, partnershipCount }: Palette): string {
  return partnershipCount[countClass - 1] ?? land;
}

/** Each position that can be seen is where the engine draws it, within a pixel. */
function expectPlaces(map: MapLibreMap, { view }: ViewState, frame: Frame): void {
  const { lng, lat } = map.getCenter();
  const camera = { zoom: map.getZoom(), longitude: lng, latitude: lat };
  const { point } = mapProjection(camera, frame, projectionOf(view));
  for (const [longitude, latitude] of POSITIONS) {
    const drawn = point([longitude, latitude]);
    // The picture draws no position behind the globe.
    if (drawn === null) continue;
    const turn = view === 'globe' ? 0 : 360 * Math.round((lng - longitude) / 360);
    const { x, y } = map.project([longitude + turn, latitude]);
    const near = Math.hypot(drawn.x - x, drawn.y - y) < 1;
    expect({ longitude, latitude, near }).toEqual({ longitude, latitude, near: true });
  }
}
