import { expect, test } from 'vitest';
import { namedCountries } from '../../../../src/cartography/picture/namedCountries.ts';
import { DATASET } from '../../state/smallDataset.ts';

const NOTHING = { lens: [], selection: null, compare: null };

test('a view names its lens, then the selected country and the compared one', () => {
  const selection = { kind: 'country', id: 'USA' } as const;
  expect(namedCountries(DATASET, { lens: ['KOR'], selection, compare: 'CHN' })).toEqual([
    'KOR',
    'USA',
    'CHN',
  ]);
});

test('a selected partnership names its members, each country once', () => {
  const members = DATASET.partnerships.get('msp')?.members.map(({ party }) => party) ?? [];
  expect(members.length).toBeGreaterThan(1);
  const selection = { kind: 'partnership', id: 'msp' } as const;
  const named = namedCountries(DATASET, { ...NOTHING, lens: ['KOR'], selection });
  expect(named).toEqual(['KOR', ...members.filter((party) => party !== 'KOR')]);
});

test('what a scene is said to show is named, too: countries, then parties of events, then members', () => {
  const partnership = namedCountries(DATASET, NOTHING, { partnerships: ['msp'] });
  expect(namedCountries(DATASET, NOTHING, { countries: ['DEU'], partnerships: ['msp'] })).toEqual([
    'DEU',
    ...partnership.filter((party) => party !== 'DEU'),
  ]);
});

test('the world names nothing, and an unknown id neither', () => {
  expect(namedCountries(DATASET, NOTHING)).toEqual([]);
  const selection = { kind: 'event', id: 'unknown' } as const;
  expect(namedCountries(DATASET, { ...NOTHING, selection })).toEqual([]);
});
