import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { drawingOn } from '../../src/domain/arcs.ts';
import { type Day, formatDay } from '../../src/domain/date.ts';
import { trailingYear } from '../../src/domain/event.ts';
import { covers } from '../../src/domain/life.ts';
import { turningDaysOf } from '../../src/domain/partnership.ts';
import { formatTime, showsEvent, showsSpan, type Time } from '../../src/domain/time.ts';
import { stretchStart } from '../../src/domain/timeline.ts';
import { arcFeatures, capitalFeatures, eventFeatures, ringFeatures } from '../../src/map/features.ts';
import { layersOf } from '../../src/map/layerOrder.ts';
import { FAR_PAST, type MapWindow, NO_WINDOW, windowOf } from '../../src/map/layers/when.ts';
import { LIGHT } from '../../src/map/palette.ts';
import { settledWindow } from '../../src/map/settledWindow.ts';
import { lensRecord } from '../../src/state/lensRecord.ts';
import { snapshotOn } from '../../src/state/snapshot.ts';
import { around, DATASET } from './dataset.ts';
import { through } from '../unit/domain/made.ts';

/** The map's global state: filters read the window from it when they are asked. */
const state = { window: NO_WINDOW, emphasis: [], hover: '' };

/** The filters of all layers of a source, as MapLibre reads them from the style. */
function filtersOf(source: string) {
  return layersOf(LIGHT, false).flatMap((layer) =>
    'source' in layer && layer.source === source && 'filter' in layer
      ? [featureFilter(layer.filter, 'filter', state).filter]
      : [],
  );
}

/** How many layers draw a feature when the date of the map stands on `day`. */
function timesDrawn(filters: ReturnType<typeof filtersOf>, feature: Feature, day: Day): number {
  return timesIn(filters, feature, windowOf({ mode: 'on', day }));
}

function timesIn(filters: ReturnType<typeof filtersOf>, feature: Feature, window: MapWindow): number {
  state.window = window;
  const type = feature.geometry.type === 'LineString' ? 'LineString' : 'Point';
  const properties = feature.properties ?? {};
  return filters.filter((draws) => draws({ zoom: 2 }, { type, properties })).length;
}

/** The names of the features that are drawn; one that two layers draw is named twice. */
function drawn(
  filters: ReturnType<typeof filtersOf>,
  features: readonly Feature[],
  name: (feature: Feature) => string,
  day: Day,
) {
  return features
    .flatMap((feature) => Array<string>(timesDrawn(filters, feature, day)).fill(name(feature)))
    .sort();
}

const FILTERS = {
  arcs: filtersOf('arcs'),
  rings: filtersOf('rings'),
  capitals: filtersOf('capitals'),
  events: filtersOf('events'),
};

const arcName = ({ properties: p }: Feature) =>
  `${p?.['partnership']}: ${p?.['from']}–${p?.['to']} ${p?.['status']}`;
const ringName = ({ properties: p }: Feature) => `${p?.['partnership']}: ${p?.['party']} ${p?.['status']}`;

describe.each([
  ['of Korea', ['KOR']],
  ['of the whole world', []],
])('through the lens %s, the map draws', (_, lens: string[]) => {
  const record = lensRecord(DATASET, through(lens));
  const arcs = arcFeatures(DATASET, record, 'map').features;
  const rings = ringFeatures(DATASET, record).features;
  const capitals = capitalFeatures(DATASET, record).features;
  const events = eventFeatures(record).features;

  /** What the domain draws of the partnerships on a day. */
  const predicted = (partnerships: typeof record.partnerships, day: Day) => {
    const drawings = partnerships.map((partnership) => drawingOn(partnership, day, lens));
    return {
      arcs: drawings
        .flatMap((drawing) => drawing.arcs)
        .map(({ partnership, from, to, status }) => `${partnership}: ${from}–${to} ${status}`)
        .sort(),
      rings: drawings
        .flatMap((drawing) => drawing.rings)
        .map(({ partnership, party, status }) => `${partnership}: ${party} ${status}`)
        .sort(),
    };
  };

  test('of every partnership, on each day around its turns, what is true on that day, once', () => {
    for (const partnership of record.partnerships) {
      const own = ({ properties }: Feature) => properties?.['partnership'] === partnership.id;
      const [ownArcs, ownRings] = [arcs.filter(own), rings.filter(own)];
      for (const day of around(turningDaysOf(partnership))) {
        const shown = {
          arcs: drawn(FILTERS.arcs, ownArcs, arcName, day),
          rings: drawn(FILTERS.rings, ownRings, ringName, day),
        };
        expect(shown, `${partnership.id} on ${formatDay(day)}`).toEqual(predicted([partnership], day));
      }
    }
  });

  test('of every event, on each day around its first and its last, what is of the past year', () => {
    const placed = record.events.filter(({ place }) => place);
    expect(events.length).toBe(placed.length);
    for (const [i, event] of placed.entries()) {
      const span = trailingYear(event);
      for (const day of around([span.start, span.end])) {
        const times = timesDrawn(FILTERS.events, events[i] as Feature, day);
        expect(times, `${event.id} on ${formatDay(day)}`).toBe(covers(span, day) ? 1 : 0);
      }
    }
  });

  // The map is given the first day of the stretch in which nothing changes; it must look as on the day itself.
  const days = around(record.turns).filter((_, i, all) => i % Math.ceil(all.length / 60) === 0);
  const given = (day: Day) => Math.max(stretchStart(record.turns, day), FAR_PAST);

  test.each(days.map((day) => [formatDay(day), day] as const))('on %s the whole picture', (_, day) => {
    const picture = predicted(record.partnerships, day);
    expect(drawn(FILTERS.arcs, arcs, arcName, given(day))).toEqual(picture.arcs);
    expect(drawn(FILTERS.rings, rings, ringName, given(day))).toEqual(picture.rings);
    expect(snapshotOn(record, { mode: 'on', day }).arcs).toBe(picture.arcs.length);

    const party = ({ properties }: Feature) => String(properties?.['party']);
    const ends = record.partnerships.flatMap((partnership) => {
      const drawing = drawingOn(partnership, day, lens);
      return [
        ...drawing.arcs.flatMap(({ from, to }) => [from, to]),
        ...drawing.rings.map((ring) => ring.party),
      ];
    });
    expect(drawn(FILTERS.capitals, capitals, party, given(day))).toEqual([...new Set(ends), ...lens].sort());

    const event = ({ properties }: Feature) => String(properties?.['event']);
    const recent = record.events.filter((one) => one.place && covers(trailingYear(one), day));
    expect(drawn(FILTERS.events, events, event, given(day))).toEqual(recent.map(({ id }) => id).sort());
  });

  // So far, and in windows: what the map is given looks as the time itself.
  const times: Time[] = days.flatMap((day, i): Time[] => [
    { mode: 'so-far', day },
    { mode: 'between', start: Math.min(days[(i * 7) % days.length] as Day, day), day },
  ]);

  test.each(times.map((time) => [formatTime(time), time] as const))('in %s the whole picture', (_, time) => {
    const window = settledWindow(record, time);
    const shown = (source: keyof typeof FILTERS, features: readonly Feature[]) =>
      features.filter((feature) => timesIn(FILTERS[source], feature, window) > 0).length;
    expect(shown('arcs', arcs)).toBe(record.arcs.filter((arc) => showsSpan(time, arc)).length);
    expect(shown('rings', rings)).toBe(record.rings.filter((ring) => showsSpan(time, ring)).length);
    expect(shown('events', events)).toBe(
      record.events.filter((one) => one.place && showsEvent(time, one)).length,
    );
  });
});
