import { expect, test } from 'vitest';
import { filesOf, keptFaults, type KeptToCheck } from '../../../../src/record/rules/kept.ts';

const hashes = (release: string, hash = 'abc') =>
  new Map(filesOf(release).map((file) => [`${release}/${file}`, hash] as const));

/** A kept release, and a later one that is not kept yet. */
const SOUND: KeptToCheck = {
  release: { release: '2026-11-22', reachesTo: '2026-05-26', kept: ['2026-11-21'] },
  found: hashes('2026-11-21'),
  listed: hashes('2026-11-21'),
  built: hashes('2026-11-22', 'new'),
};
const named = (release: string, kept: string[]) => ({ release, reachesTo: '2026-05-26', kept });
const problems = (change: Partial<KeptToCheck>) =>
  keptFaults({ ...SOUND, ...change }).map(({ field, problem }) => `${field}: ${problem}`);
const without = (map: ReadonlyMap<string, string>, path: string) =>
  new Map([...map].filter(([name]) => name !== path));

test('an unchanged kept release has no errors, and the current one may still change', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ built: hashes('2026-11-22', 'newer') })).toEqual([]);
});

test('a kept current release has no errors as long as data/ builds the same files', () => {
  const published = { release: named('2026-11-21', ['2026-11-21']), built: hashes('2026-11-21') };
  expect(problems(published)).toEqual([]);
  const [first, ...others] = problems({ ...published, built: hashes('2026-11-21', 'corrected') });
  expect(first).toBe(
    'release: 2026-11-21 is published and cannot change, but 2026-11-21/record.json as it is made now differs from it.',
  );
  expect(others).toHaveLength(3);
  expect(keptFaults({ ...SOUND, ...published, built: hashes('2026-11-21', 'corrected') })[0]?.fix).toBe(
    'Name a new release: write the day of this change here.',
  );
});

test('a release has its shapes under a name that any host serves, unless it was published with another', () => {
  expect(filesOf('2026-11-21')).toContain('countries.geojson');
  expect(filesOf('2026-11-22')).toEqual(['record.json', 'details.json', 'figures.json', 'countries.json']);
});

test('a kept file that was edited or removed is reported by name', () => {
  const path = '2026-11-21/details.json';
  expect(problems({ found: new Map([...SOUND.found, [path, 'edited']]) })).toEqual([
    'kept: public/data/2026-11-21/details.json has changed since it was published.',
  ]);
  expect(problems({ found: without(SOUND.found, path) })).toEqual([
    'kept: 2026-11-21/details.json is missing in public/data.',
  ]);
  expect(problems({ listed: without(SOUND.listed, path) })).toEqual([
    'kept: 2026-11-21/details.json is missing in public/data/SHA256SUMS.',
  ]);
});

test('a release can be removed from release.json only together with its files', () => {
  expect(problems({ release: named('2026-11-22', []) })).toContain(
    'kept: public/data holds or lists 2026-11-21/record.json, which belongs to no kept release.',
  );
});

test('releases are in chronological order, and none is older than a published one', () => {
  expect(problems({ release: named('2026-11-20', ['2026-11-21']) })).toEqual([
    'release: 2026-11-20 is older than the published release 2026-11-21.',
  ]);
  expect(problems({ release: named('2026-11-22', ['2026-11-21', '2026-11-21']) })).toEqual([
    'kept: The kept releases are not in the order of their days, each once.',
  ]);
});
