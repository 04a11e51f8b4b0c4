import { describe, expect, test } from 'vitest';
import {
  countryFeatures,
  capitalFeatures,
  eventFeatures,
  labelFeatures,
  outlinedFeatures,
  ringFeatures,
} from '../../../src/cartography/features.ts';
import { lensRecord } from '../../../src/state/derived/lensRecord.ts';
import { on, through } from '../domain/partnership/made.ts';
import { DATASET, SHAPES } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const world = lensRecord(DATASET, through([]));

describe('rings', () => {
  test('mark the owner of a national measure', () => {
    expect(ringFeatures(DATASET, korea).features).toEqual([
      {
        type: 'Feature',
        properties: {
          id: `china-controls CHN in force ${on('2023-08-01')}`,
          partnership: 'china-controls',
          party: 'CHN',
          status: 'in force',
          kind: 'national',
        },
        geometry: { type: 'Point', coordinates: [116.39, 39.91] },
      },
    ]);
  });
});

test('capitals are the ends of all arcs, the parties with a ring and the lens, each once, the lens last', () => {
  const capitals = capitalFeatures(DATASET, korea).features.map(({ properties }) => properties);
  const ids = capitals.map((one): unknown => one?.['id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['JPN', 'USA', 'CHN', 'VNM']));
  expect(ids).not.toContain('DEU');
  expect(capitals.at(-1)).toEqual({ id: 'KOR', focus: true });
});

describe('events', () => {
  const marks = eventFeatures(korea).features;
  const mark = (id: string) => marks.find(({ properties }) => properties?.['id'] === id);

  test('are at their places, scheduled ones in a separate layer', () => {
    expect(mark('graphite')?.geometry.coordinates).toEqual([116.39, 39.91]);
    expect(mark('graphite')?.properties).toMatchObject({ scheduled: false });
    expect(mark('next-summit')?.properties?.['scheduled']).toBe(true);
    expect(mark('msp-launch')).toBeUndefined();
  });

  test('are in the order of their days, so that later ones are drawn on top', () => {
    const days = marks.map(
      ({ properties }) => DATASET.events.get(String(properties?.['id']))?.date.first ?? NaN,
    );
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  test('of one day and one place do not overlap', () => {
    const slots = ['msp-chair', 'seoul-meeting'].map((id): unknown => mark(id)?.properties?.['slot']);
    expect(slots).toEqual([0, 1]);
  });
});

describe('countries and names', () => {
  test('have their code as a property, as feature state requires', () => {
    expect(countryFeatures(SHAPES).features.map(({ properties }) => properties)).toEqual([{ alpha3: 'KOR' }]);
  });

  test('are in the interface language, with parties of the lens ranked first', () => {
    const [en] = labelFeatures(DATASET, SHAPES, korea, 'en').features;
    const [ko] = labelFeatures(DATASET, SHAPES, world, 'ko').features;
    expect([en?.properties?.['name'], en?.properties?.['rank']]).toEqual(['South Korea', 0]);
    expect([ko?.properties?.['name'], ko?.properties?.['rank']]).toEqual(['South Korea의 한국어', 0.25]);
  });

  test('put the countries that are named after the lens and before all others, in their order', () => {
    const [named] = labelFeatures(DATASET, SHAPES, world, 'en', ['USA', 'KOR']).features;
    expect([named?.properties?.['id'], named?.properties?.['rank']]).toEqual(['KOR', 0.001]);
  });
});

test('only selected or hovered countries are outlined', () => {
  const outlined = (...things: Parameters<typeof outlinedFeatures>[1]) =>
    outlinedFeatures(SHAPES, things).features.map(({ id }) => id);
  expect(outlined({ kind: 'country', id: 'KOR' }, null)).toEqual(['KOR']);
  expect(outlined({ kind: 'partnership', id: 'msp' }, null)).toEqual([]);
});

test('no feature contains infinity, which JSON cannot represent', () => {
  const all = [ringFeatures(DATASET, world), capitalFeatures(DATASET, korea), eventFeatures(world)];
  for (const collection of all) expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
});
