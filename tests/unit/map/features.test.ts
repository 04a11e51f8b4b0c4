import { describe, expect, test } from 'vitest';
import {
  countryFeatures,
  arcFeatures,
  capitalFeatures,
  eventFeatures,
  labelFeatures,
  ringFeatures,
} from '../../../src/map/features.ts';
import { FAR_FUTURE, FAR_PAST } from '../../../src/map/layers/when.ts';
import { lensRecord } from '../../../src/state/lensRecord.ts';
import { on, through } from '../domain/made.ts';
import { DATASET } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const world = lensRecord(DATASET, through([]));

describe('arcs', () => {
  const arcs = arcFeatures(DATASET, korea, 'map').features;

  test('carry what filters and clicks ask for, with whole days', () => {
    expect(
      arcs.map(({ properties }) => properties).find((one) => one?.['partnership'] === 'korea-vietnam'),
    ).toEqual({
      partnership: 'korea-vietnam',
      from: 'KOR',
      to: 'VNM',
      status: 'in force',
      kind: 'bilateral',
      aside: false,
      start: on('2023-06-23'),
      end: FAR_FUTURE,
    });
  });

  test('step aside where an event names the lens, but the lens takes no part', () => {
    const summit = DATASET.eventsOf('korea-vietnam');
    const eventsOf = (id: string) => (id === 'japan-us' ? summit : DATASET.eventsOf(id));
    const named = { ...DATASET, eventsOf };
    const drawn = arcFeatures(named, lensRecord(named, through(['KOR'])), 'map').features.map(
      ({ properties }) => properties,
    );
    const aside = drawn.filter((one) => one?.['aside']).map((one): unknown => one?.['partnership']);
    expect(aside).toEqual(['japan-us']);
  });

  test('run from capital to capital, bowed on the flat map and along geodesics on the globe', () => {
    const ends = (projection: 'map' | 'globe') => {
      const line = arcFeatures(DATASET, korea, projection).features.find(
        ({ properties }) => properties?.['partnership'] === 'us-korea',
      )?.geometry.coordinates;
      const north = Math.max(...(line ?? []).map(([, y = 0]) => y));
      return [line?.[0], line?.at(-1), north > 60];
    };
    expect(ends('map')).toEqual([[126.98, 37.57], [282.96, 38.9], false]);
    expect(ends('globe')).toEqual([[126.98, 37.57], [282.96, 38.9], true]);
  });

  test('are left out where a party has no capital', () => {
    const countries = new Map(DATASET.countries);
    countries.set('VNM', { id: 'VNM', name: { en: '', ko: '' }, capital: null });
    expect(arcFeatures({ ...DATASET, countries }, korea, 'map').features.length).toBe(arcs.length - 1);
  });
});

describe('rings', () => {
  test('stand on the owner of a national measure', () => {
    expect(ringFeatures(DATASET, korea).features).toEqual([
      {
        type: 'Feature',
        properties: {
          partnership: 'china-controls',
          party: 'CHN',
          status: 'in force',
          kind: 'national',
          start: on('2023-08-01'),
          end: FAR_FUTURE,
        },
        geometry: { type: 'Point', coordinates: [116.39, 39.91] },
      },
    ]);
  });
});

describe('capitals', () => {
  const capitals = capitalFeatures(DATASET, korea).features.map(({ properties }) => properties);

  test('of the lens are always there', () => {
    expect(capitals.filter((one) => one?.['focus'])).toEqual([
      { party: 'KOR', focus: true, start: FAR_PAST, end: FAR_FUTURE },
    ]);
  });

  test('of the others are there while something ends at them, in one piece', () => {
    const of = (party: string) =>
      capitals
        .filter((one) => one?.['party'] === party && !one['focus'])
        .map((one): unknown[] => [one?.['start'], one?.['end']]);
    expect(of('JPN')).toEqual([[on('2022-06-14'), on('2026-02-04')]]);
    expect(of('USA')).toEqual([[on('2022-06-14'), FAR_FUTURE]]);
    expect(of('CHN')).toEqual([[on('2023-08-01'), FAR_FUTURE]]);
    expect(of('DEU')).toEqual([]);
  });
});

describe('events', () => {
  const marks = eventFeatures(korea).features;
  const mark = (id: string) => marks.find(({ properties }) => properties?.['event'] === id);

  test('stand at their places for a year, the announced ones apart', () => {
    expect(mark('graphite')?.geometry.coordinates).toEqual([116.39, 39.91]);
    expect(mark('graphite')?.properties).toMatchObject({
      scheduled: false,
      start: on('2023-10-20'),
      end: on('2024-10-20'),
    });
    expect(mark('next-summit')?.properties?.['scheduled']).toBe(true);
    expect(mark('msp-launch')).toBeUndefined();
  });

  test('of one day and one place do not hide each other', () => {
    const slots = ['msp-chair', 'seoul-meeting'].map((id): unknown => mark(id)?.properties?.['slot']);
    expect(slots).toEqual([0, 1]);
  });
});

describe('countries and names', () => {
  test('carry the code as a property, which feature state needs', () => {
    expect(countryFeatures(DATASET).features.map(({ properties }) => properties)).toEqual([
      { alpha3: 'KOR' },
    ]);
  });

  test('are in the language of the reader, the parties of the lens first', () => {
    const [en] = labelFeatures(DATASET, korea, 'en').features;
    const [ko] = labelFeatures(DATASET, world, 'ko').features;
    expect([en?.properties?.['name'], en?.properties?.['rank']]).toEqual(['South Korea', 0]);
    expect([ko?.properties?.['name'], ko?.properties?.['rank']]).toEqual(['South Korea의 한국어', 0.25]);
  });
});

test('no feature carries an infinity, which GeoJSON does not know', () => {
  const all = [
    arcFeatures(DATASET, world, 'globe'),
    ringFeatures(DATASET, world),
    capitalFeatures(DATASET, korea),
    eventFeatures(world),
  ];
  for (const collection of all) expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
});
