import { expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { payloadOf } from '../../src/data/payload.ts';
import { recordedEvent, recordedPartnership } from '../../src/export/data/runtimeRecords.ts';
import { DATASET } from './dataset.ts';

const { files } = readRecord().record;
const { details } = payloadOf(files);
const withoutSchema = ({ $schema: _, ...record }: { readonly $schema: string }) => record;

test('Every partnership and event that the page exports is the one in its file', () => {
  const partnerships = files.partnerships.map(
    ({ id }) => recordedPartnership(id, DATASET, details)[0]?.record,
  );
  expect(partnerships).toEqual(files.partnerships.map(withoutSchema));
  const events = files.events.map(({ id }) => recordedEvent(id, DATASET, details)[0]);
  expect(events).toEqual(files.events.map(withoutSchema));
});
