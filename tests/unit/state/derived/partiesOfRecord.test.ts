import { expect, test } from 'vitest';
import { partiesOfRecord } from '../../../../src/state/derived/partiesOfRecord.ts';
import { DATASET } from '../smallDataset.ts';

test('The parties of the record are the members and the parties of events, not all countries', () => {
  const ids = partiesOfRecord(DATASET).map(({ id }) => id);
  expect(ids.sort()).toEqual(['CHN', 'EUU', 'JPN', 'KOR', 'USA', 'VNM']);
});
