import { expect, test } from 'vitest';
import settings from '../../../data/settings.json' with { type: 'json' };
import { referenceArcs, sceneRecord, sceneTies, STEP_DAYS } from '../../../scripts/bench/scene.ts';
import { readRecord } from '../../../scripts/readRecord.ts';
import { datasetOf } from '../../../src/data/dataset.ts';
import { payloadOf } from '../../../src/data/payload.ts';
import { settingsOf } from '../../../src/data/settings.ts';
import { statusOn } from '../../../src/domain/time/life.ts';

const { files } = readRecord().record;
const ties = sceneTies(files.countries, 1000);

test('About a sixth of the partnerships of a scene are in force on each date', () => {
  const inForce = STEP_DAYS.map((day) => ties.filter(({ start, end }) => start <= day && day < end).length);
  expect(inForce).toHaveLength(40);
  expect(Math.min(...inForce)).toBeGreaterThan(120);
  expect(Math.max(...inForce)).toBeLessThan(210);
});

test('The tenth of the countries with the most partnerships has more than a quarter of them', () => {
  const counts = new Map<string, number>();
  for (const { id } of ties.flatMap(({ from, to }) => [from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const hubs = sorted.slice(0, Math.floor(sorted.length / 10)).reduce((sum, count) => sum + count, 0);
  expect(hubs).toBeGreaterThan(500);
});

test('A smaller scene is the start of a larger one', () => {
  expect(sceneTies(files.countries, 150)).toEqual(ties.slice(0, 150));
});

test('The product and the reference page have the same partnerships in force on each date', () => {
  const { payload } = payloadOf(sceneRecord(files, ties));
  const dataset = datasetOf(payload, settingsOf(settings, files.release));
  const arcs = referenceArcs(ties);
  for (const day of STEP_DAYS) {
    const inForce = [...dataset.partnerships.values()].filter(
      ({ life }) => statusOn(life, day) === 'in force',
    );
    const drawn = arcs.filter(([, , start, end]) => start <= day && day < end);
    expect(inForce).toHaveLength(drawn.length);
  }
  expect([...dataset.events.values()].map(({ date }) => date.first)).toEqual(
    ties.map(({ start }) => start).sort((a, b) => a - b),
  );
});
