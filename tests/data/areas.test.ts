import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { DATA, readRecord } from '../../scripts/readRecord.ts';
import { AREAS } from '../../src/data/areas.ts';
import { DATASET } from './dataset.ts';

const { shapes } = readRecord().record;

/** The codes of all countries whose shape contains a position. */
const shapesAt = ([lng, lat]: readonly [lng: number, lat: number]) =>
  shapes.features.filter((shape) => booleanPointInPolygon([lng, lat], shape)).map(({ id }) => String(id));

const named = (en: string) => AREAS.find(({ name }) => name.en === en);
const drawnAs = (en: string) => named(en)?.parts.map(({ how, shape }) => `${how} ${shape}`);

describe('The table of areas matches the shapes of the map', () => {
  const samples = AREAS.flatMap(({ name, parts }) =>
    parts.flatMap((part) =>
      part.at.map((at) => [part.name ? `${name.en}, ${part.name.en}` : name.en, part.shape, at] as const),
    ),
  );

  test.each(samples)('%s: %s at %j', (_, shape, at) => {
    expect(shapesAt(at)).toEqual(shape === null ? [] : [shape]);
  });

  test('has at least one position for each part, and refers only to countries with a name', () => {
    const parts = AREAS.flatMap((area) => area.parts);
    expect(parts.filter(({ at }) => at.length === 0)).toEqual([]);
    const shapes = parts.flatMap(({ shape }) => shape ?? []);
    expect(shapes.filter((shape) => !DATASET.countries.has(shape))).toEqual([]);
  });
});

test.each([
  ['Crimea', ['within UKR']],
  ['Kosovo', ['apart XKX']],
  ['Northern Cyprus', ['apart CYN']],
  ['Golan Heights', ['within ISR']],
  ['Palestine: West Bank and Gaza Strip', ['apart PSE']],
  ['Jerusalem', ['within ISR', 'within PSE']],
  ['Western Sahara', ['apart ESH']],
  ['Somaliland', ['apart SOL']],
  ['Abkhazia and South Ossetia', ['within GEO']],
  ['Transnistria', ['within MDA']],
  ['Nagorno-Karabakh', ['within AZE']],
  ['Kashmir', ['within IND', 'within PAK']],
  ['Siachen Glacier', ['apart KAS']],
  ['Aksai Chin and Shaksgam Valley', ['within CHN']],
  ['Arunachal Pradesh', ['within IND']],
  ['Taiwan', ['apart TWN', 'absent null']],
  ['Dokdo (Liancourt Rocks)', ['absent null']],
  ['South China Sea: Paracel and Spratly Islands, Scarborough Shoal', ['absent null']],
  ['Kuril Islands, in the south', ['within RUS', 'absent null']],
  ['Falkland Islands (Malvinas)', ['apart FLK']],
])('The table of areas describes how %s is drawn: %j', (en, drawn) => {
  expect(drawnAs(en)).toEqual(drawn);
});

test('Names of areas are unique and listed in data/geo/README.md', () => {
  const names = AREAS.map(({ name }) => name.en);
  expect(names).toEqual([...new Set(names)]);
  expect(new Set(AREAS.map(({ name }) => name.ko)).size).toBe(names.length);
  const readme = readFileSync(`${DATA}geo/README.md`, 'utf8');
  const rows = new Set(readme.split('\n').map((line) => line.split('|')[1]?.trim()));
  expect(names.filter((name) => !rows.has(name))).toEqual([]);
});

test('Names of areas are in Hangul in Korean and in Latin letters in English, and sorted by their English name', () => {
  const all = AREAS.flatMap(({ name, parts }) => [name, ...parts.flatMap((part) => part.name ?? [])]);
  expect(all.filter(({ ko }) => !/^[가-힣][가-힣 ·:,()]*$/.test(ko))).toEqual([]);
  expect(all.filter(({ en }) => !/^\p{Script=Latin}[\p{Script=Latin} :,()-]*$/u.test(en))).toEqual([]);
  const names = AREAS.map(({ name }) => name.en);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});
