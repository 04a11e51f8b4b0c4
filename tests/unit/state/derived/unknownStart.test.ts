/** What is drawn, listed and counted of a partnership, or of a member, whose start no source gives. */
import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../../src/data/dataset.ts';
import { payloadOf } from '../../../../src/data/payload.ts';
import { settingsOf } from '../../../../src/data/settings.ts';
import { partsOf } from '../../../../src/domain/time/life.ts';
import { changesWithin } from '../../../../src/domain/partnership/changes.ts';
import { membershipsOf } from '../../../../src/domain/partnership/membership.ts';
import type { EventRecord } from '../../../../src/record/schema.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { partnershipRows } from '../../../../src/state/derived/rows.ts';
import { snapshotOn } from '../../../../src/state/derived/snapshot.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { PACT, smallRecord, SUMMIT } from '../../record/smallRecord.ts';

const { start: _, ...undated } = PACT;
const event = (id: string, date: string, rest: Partial<EventRecord> = {}) => ({
  ...SUMMIT,
  id,
  date,
  ...rest,
});

/** The undated pact of Korea and Vietnam, which is reported for the first time on 28 September 2023. */
const record = smallRecord(
  [{ ...undated, members: [{ party: 'KOR' }, { party: 'VNM' }] }],
  [
    event('plan', '2020-05-01', { status: 'scheduled' }),
    event('rumour', '2022-03-01', { confidence: 'low' }),
    event('visit', '2023-09-28'),
  ],
);
const dataset = datasetOf(
  payloadOf(record.files).payload,
  settingsOf(record.files.settings, record.files.release),
);
const pacts = [...dataset.partnerships.values()];

/** How often the pact is in force and uncertain on a day, in each part of the page. */
function everywhere(lens: readonly string[], text: string) {
  const day = on(text);
  const snapshot = snapshotOn(lensRecord(dataset, through(lens)), { mode: 'on', day });
  const part = partsOf(pacts[0]?.life ?? { possible: { start: 0, end: 0 }, certain: null }).find(
    ({ start, end }) => start <= day && day < end,
  );
  return {
    counts: [snapshot.inForce.length, snapshot.uncertain.length],
    map: snapshot.arcs.filter(({ start, end }) => start <= day && day < end).map(({ status }) => status),
    list: partnershipRows(snapshot, day).map(({ status }) => status),
    lane: part?.certain ? 'in force' : 'uncertain',
    country: membershipsOf(pacts, 'VNM', day).map(({ status }) => status),
  };
}

const same = (status: 'in force' | 'uncertain') => ({
  counts: status === 'in force' ? [1, 0] : [0, 1],
  map: [status],
  list: [status],
  lane: status,
  country: [status],
});

describe.each([[[]], [['KOR']]])('a partnership whose start is not known, through the lens %j', (lens) => {
  test('is uncertain everywhere before the first reported and confirmed event, even in 1990', () => {
    for (const day of ['1990-01-01', '2020-05-01', '2022-03-01', '2023-09-27']) {
      expect(everywhere(lens, day), day).toEqual(same('uncertain'));
    }
  });

  test('is in force everywhere from that event on', () => {
    expect(everywhere(lens, '2023-09-28')).toEqual(same('in force'));
    expect(everywhere(lens, '2030-01-01')).toEqual(same('in force'));
  });

  test('starts in no window of time', () => {
    const { begun, announced } = changesWithin(pacts, on('1990-01-01'), on('2030-01-01'));
    expect([...begun, ...announced]).toEqual([]);
  });
});

test('the shades of the map count it with the list, in force or uncertain', () => {
  const { partnershipCounts } = lensRecord(dataset, through([]));
  expect(partnershipCounts(on('1990-01-01')).get('VNM')).toBe(1);
  expect(partnershipCounts(on('2023-09-28')).get('VNM')).toBe(1);
});
