/** The dataset of the whole record, for tests of all its contents. */
import { readRecord } from '../../scripts/readRecord.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import { payloadOf } from '../../src/data/payload.ts';
import { settingsOf } from '../../src/data/settings.ts';
import type { Day } from '../../src/domain/time/date.ts';

const { record } = readRecord();

export const DATASET = datasetOf(
  payloadOf(record.files).payload,
  settingsOf(record.files.settings, record.files.release),
);

/** The given days with the days before and after, sorted, without duplicates. */
export function around(days: readonly Day[]): Day[] {
  const near = days.flatMap((day) => [day - 1, day, day + 1]);
  return [...new Set(near)].sort((a, b) => a - b);
}
