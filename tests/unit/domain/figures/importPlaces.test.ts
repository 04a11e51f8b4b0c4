import { expect, test } from 'vitest';
import { importPlaces } from '../../../../src/domain/figures/importPlaces.ts';
import { FIGURES } from './realFigures.ts';

const placesOf = (country: string) =>
  [...importPlaces(FIGURES, country)].map(([mineral, places]) => [
    mineral,
    ...places.map(({ set, partner, rank }) => `${set.id} ${partner.share} ${rank}`),
  ]);

test('a partner has its share and rank in each set that names it', () => {
  expect(placesOf('CHL')).toEqual([
    [
      'lithium',
      'customs-2024-lithium-carbonate 75.9 1',
      'customs-2024-lithium-hydroxide 13.2 2',
      'kita-lithium-hydroxide-2023 17.5 2',
      'kita-lithium-hydroxide-2022 10.7 2',
      'comtrade-2020-lithium-carbonate 89.3 1',
    ],
  ]);
});

test('equal shares have the same rank', () => {
  const place = (country: string) =>
    importPlaces(FIGURES, country)
      .get('rare-earths')
      ?.find(({ set }) => set.id === 'mineral-portal-2018')?.rank;
  expect([place('USA'), place('TWN')]).toEqual([4, 4]);
});

test('a country that no set names has no rank', () => {
  expect(placesOf('KOR')).toEqual([]);
});
