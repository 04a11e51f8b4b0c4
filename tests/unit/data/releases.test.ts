import { expect, test } from 'vitest';
import { kept, release } from '../../../data/release.json';
import { changesAddress, LATEST, recordAddresses, releaseNamed } from '../../../src/data/releases.ts';

test('the latest release is the one that data/release.json names, and can be asked for like those that are kept', () => {
  expect(LATEST).toBe(release);
  expect([...kept, release].map(releaseNamed)).toEqual([...kept, release]);
  expect(kept[0]).toBe('2026-11-21');
});

test.each([null, '', '2026-11-20', '../2026-11-21', 'toString'])('%j names no release', (name) => {
  expect(releaseNamed(name)).toBeNull();
});

test('each release has addresses of its own, relative to the page', () => {
  expect(recordAddresses('2026-11-21')).toEqual({
    payload: 'data/2026-11-21/record.json',
    details: 'data/2026-11-21/details.json',
    figures: 'data/2026-11-21/figures.json',
    shapes: 'data/2026-11-21/countries.geojson',
  });
  expect(changesAddress('2026-11-21')).toBe(`data/${release}/since-2026-11-21.json`);
});
