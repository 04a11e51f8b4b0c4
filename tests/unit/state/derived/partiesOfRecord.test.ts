import { expect, test } from 'vitest';
import { isNamed, partiesOfRecord } from '../../../../src/state/derived/partiesOfRecord.ts';
import { DATASET } from '../smallDataset.ts';

const parties = partiesOfRecord(DATASET);
const found = (text: string) =>
  parties
    .filter((party) => isNamed(party, text))
    .map(({ id }) => id)
    .sort();

test('the parties of the record are its members and those its events name, not every country', () => {
  expect(parties.map(({ id }) => id).sort()).toEqual(['CHN', 'EUU', 'JPN', 'KOR', 'USA', 'VNM']);
});

test('a country is found by a part of its name in either language, in any case and form, or by its code', () => {
  expect(found('viet')).toEqual(['VNM']);
  expect(found(' JAPAN ')).toEqual(['JPN']);
  expect(found('Japan의')).toEqual(['JPN']);
  expect(found('Japan의'.normalize('NFD'))).toEqual(['JPN']);
  expect(found('kor')).toEqual(['KOR']);
  expect(found('EUU')).toEqual(['EUU']);
  expect(found('Atlantis')).toEqual([]);
  expect(found('')).toHaveLength(6);
});
