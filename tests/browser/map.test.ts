import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { drawingOn } from '../../src/domain/partnership/arcs.ts';
import type { Day } from '../../src/domain/time/date.ts';
import { trailingYear } from '../../src/domain/partnership/event.ts';
import { covers } from '../../src/domain/time/life.ts';
import type { Lens } from '../../src/domain/partnership/query.ts';
import { eventInLens, partnershipInLens } from '../../src/domain/partnership/query.ts';
import type { TimedSource } from '../../src/cartography/featureState.ts';
import type { MapPoint } from '../../src/cartography/mapPoints.ts';
import { arcLayerOf } from '../../src/map/arcLayer.ts';
import { pointsOn } from '../../src/map/thingsAt.ts';
import { day, mountApp } from './mountApp.tsx';

/** The names of the points that are shown from a source, sorted. */
const pointsFrom = (map: MapLibreMap, from: TimedSource, name: (p: MapPoint['properties']) => string) =>
  pointsOn(map)
    .flatMap(({ source, properties }) => (source === from ? [name(properties)] : []))
    .sort();

const arcsOf = (map: MapLibreMap) =>
  (arcLayerOf(map)?.shown() ?? [])
    .map(({ arc: { partnership, from, to, status } }) => `${partnership}: ${from}–${to} ${status}`)
    .sort();
const ringsOf = (map: MapLibreMap) =>
  pointsFrom(
    map,
    'rings',
    (p) => `${String(p['partnership'])}: ${String(p['party'])} ${String(p['status'])}`,
  );
const eventsOf = (map: MapLibreMap) => pointsFrom(map, 'events', (p) => String(p['id']));

/** The expected items through a lens on a day, as far as they have a position. */
function expected(dataset: Dataset, lens: Lens, on: Day) {
  const placed = (party: string) => dataset.countries.get(party)?.capital != null;
  const partnerships = [...dataset.partnerships.values()].filter((partnership) =>
    partnershipInLens(partnership, dataset.eventsOf(partnership.id), lens),
  );
  const drawings = partnerships.map((partnership) => drawingOn(partnership, on, lens));
  const shown = new Set(partnerships.map(({ id }) => id));
  return {
    arcs: drawings
      .flatMap(({ arcs }) => arcs)
      .filter(({ from, to }) => placed(from) && placed(to))
      .map(({ partnership, from, to, status }) => `${partnership}: ${from}–${to} ${status}`)
      .sort(),
    rings: drawings
      .flatMap(({ rings }) => rings)
      .filter(({ party }) => placed(party))
      .map(({ partnership, party, status }) => `${partnership}: ${party} ${status}`)
      .sort(),
    events: [...dataset.events.values()]
      .filter(
        (event) =>
          event.place && eventInLens(event, (id) => shown.has(id), lens) && covers(trailingYear(event), on),
      )
      .map(({ id }) => id)
      .sort(),
  };
}

test('On each date the map shows the arcs and rings of partnerships, and the events of the past year', async () => {
  const { map, dataset, actions, settled } = await mountApp('?time=2009-12-01');
  for (const date of ['2009-12-01', '2023-06-23', '2024-06-30', '2024-07-01', '2026-02-04']) {
    actions.setDay(day(date));
    await settled();
    const drawn = { arcs: arcsOf(map), rings: ringsOf(map), events: eventsOf(map) };
    expect({ date, ...drawn }).toEqual({ date, ...expected(dataset, ['KOR'], day(date)) });
    expect(drawn.arcs.length).toBeGreaterThan(0);
  }
});

test('Without a lens, the map shows the arcs, rings and events of all partnerships', async () => {
  const { map, dataset } = await mountApp('?party=all');
  const drawn = { arcs: arcsOf(map), rings: ringsOf(map), events: eventsOf(map) };
  expect(drawn).toEqual(expected(dataset, [], dataset.reachesTo));
  expect(drawn.arcs.length).toBeGreaterThan(300);
});

test('The arcs of the MSP start in Washington on 30 June 2024 and in Seoul the day after', async () => {
  const { map, actions, settled } = await mountApp('?time=2024-06-30');
  const hubs = () => {
    const arcs = (arcLayerOf(map)?.shown() ?? []).map(({ arc }) => arc);
    return [...new Set(arcs.filter(({ partnership }) => partnership === 'msp').map(({ from }) => from))];
  };
  expect(hubs()).toEqual(['USA']);
  actions.setDay(day('2024-07-01'));
  await settled();
  expect(hubs()).toEqual(['KOR']);
});

test('Country names follow the language of the interface', async () => {
  const { map, actions, settled } = await mountApp('');
  const names = () => map.querySourceFeatures('labels').map(({ properties }): unknown => properties['name']);
  expect(names()).toContain('Vietnam');
  actions.setLanguage('ko');
  await settled();
  await expect.poll(names, { timeout: 10_000 }).toContain('베트남');
  expect(names()).not.toContain('Vietnam');
});
