import { describe, expect, test } from 'vitest';
import type { Time } from '../../../../src/domain/time/time.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import {
  datedKey,
  eventKey,
  isDated,
  isSameRow,
  partnershipKey,
  type PartnershipRow,
  partnershipRows,
} from '../../../../src/state/derived/rows.ts';
import { snapshotOn } from '../../../../src/state/derived/snapshot.ts';
import {
  EVENT_COLUMNS,
  ordered,
  PARTNERSHIP_COLUMNS,
  type PartnershipColumn,
} from '../../../../src/state/derived/sorting.ts';
import type { Language } from '../../../../src/domain/language.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { DATASET } from '../smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const rowsAt = (time: Time) => partnershipRows(snapshotOn(korea, time), time.day);
const rowsOn = (text: string) => rowsAt({ mode: 'on', day: on(text) });
const window: Time = { mode: 'between', start: on('2023-06-22'), day: on('2026-02-04') };
const row = (rows: ReturnType<typeof rowsAt>, id: string) => rows.find((one) => one.id === id);

describe('the partnership rows', () => {
  test('are the partnerships in force, uncertain or named by an event, each once, with their status', () => {
    expect(rowsOn('2024-01-15').map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'msp: in force',
      'korea-vietnam: in force',
      'us-korea: uncertain',
      'china-controls: in force',
    ]);
  });

  test('have the members and chair of the date, or of the last day if the partnership has ended', () => {
    expect(row(rowsOn('2024-06-30'), 'msp')).toMatchObject({ chair: 'USA', members: ['USA', 'KOR', 'JPN'] });
    expect(row(rowsOn('2024-07-01'), 'msp')?.chair).toBe('KOR');
    const soFar = rowsAt({ mode: 'so-far', day: on('2026-05-26') });
    expect(row(soFar, 'msp')).toMatchObject({ status: 'ended', chair: 'KOR' });
  });

  test('have the changes of an interval, and none on a date', () => {
    expect(rowsAt(window).map(({ id, changes }) => `${id}: ${changes.join(', ')}`)).toEqual([
      'korea-vietnam: begun',
      'us-korea: begun',
      'china-controls: ',
      'msp: ended, chairs',
    ]);
    expect(rowsOn('2024-07-01').flatMap(({ changes }) => changes)).toEqual([]);
  });

  test.each<Time>([window, { mode: 'so-far', day: on('2026-02-04') }, { mode: 'on', day: on('2024-01-15') }])(
    'are as many as the partnerships on the map in the mode "$mode"',
    (time) => {
      const { inForce, uncertain, named, ended } = snapshotOn(korea, time);
      const ids = rowsAt(time).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe(inForce.length + uncertain.length + named.length + ended.length);
    },
  );
});

test('a row shows the same until its status, members, chair or changes differ', () => {
  const rowOf = (text: string) =>
    rowsAt({ mode: 'on', day: on(text) }).find(({ id }) => id === 'msp') as PartnershipRow;
  expect(isSameRow(rowOf('2024-05-01'), rowOf('2024-06-30'))).toBe(true);
  expect(isSameRow(rowOf('2024-06-30'), rowOf('2024-07-01')), 'another chair').toBe(false);
  for (const other of [{ status: 'ended' }, { members: ['KOR'] }, { changes: ['joined'] }] as const) {
    expect(isSameRow(rowOf('2024-07-01'), { ...rowOf('2024-07-01'), ...other })).toBe(false);
  }
});

describe('the columns', () => {
  const rows = rowsAt({ mode: 'so-far', day: on('2026-05-26') });
  const keyOf =
    (column: PartnershipColumn, language: Language = 'en') =>
    (row: PartnershipRow) =>
      isDated(column) ? datedKey(row, column) : partnershipKey(row.partnership, column, DATASET, language);
  const sorted = (column: PartnershipColumn, descending = false) =>
    ordered(rows, keyOf(column), descending, 'en').map(({ id }) => id);

  test('sort by kind from blocs to national measures, and by status from in force to ended', () => {
    expect(sorted('kind')).toEqual(['msp', 'korea-vietnam', 'us-korea', 'china-controls']);
    expect(sorted('status').at(-1)).toBe('msp');
  });

  test('sort by dates; rows without an end are last in both orders', () => {
    expect(sorted('since')).toEqual(['msp', 'korea-vietnam', 'china-controls', 'us-korea']);
    expect([sorted('end')[0], sorted('end', true)[0]]).toEqual(['msp', 'msp']);
  });

  test('sort by the number of members', () => {
    expect(sorted('members', true)[0]).toBe('msp');
    expect(sorted('members')[0]).toBe('china-controls');
  });

  test('have a sort key in every row, in both languages', () => {
    for (const language of ['en', 'ko'] as const) {
      for (const column of PARTNERSHIP_COLUMNS) {
        for (const one of rows) expect(keyOf(column, language)(one)).not.toBeUndefined();
      }
      for (const column of EVENT_COLUMNS) {
        for (const event of korea.events) {
          expect(eventKey(event, column, DATASET, language)).not.toBeUndefined();
        }
      }
    }
  });

  test('sort events by date, and announced events after reported ones', () => {
    const events = (column: 'date' | 'status') =>
      ordered(korea.events, (event) => eventKey(event, column, DATASET, 'en'), true, 'en');
    expect(events('date').map(({ id }) => id)[0]).toBe('next-summit');
    expect(events('status').map(({ id }) => id)[0]).toBe('next-summit');
  });
});
