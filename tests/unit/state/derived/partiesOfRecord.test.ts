import { expect, test } from 'vitest';
import { partiesOfRecord } from '../../../../src/state/derived/partiesOfRecord.ts';
import { DATASET } from '../smallDataset.ts';

test('the parties of the record are its members and those its events name, not every country', () => {
  const ids = partiesOfRecord(DATASET).map(({ id }) => id);
  expect(ids.sort()).toEqual(['CHN', 'EUU', 'JPN', 'KOR', 'USA', 'VNM']);
});
