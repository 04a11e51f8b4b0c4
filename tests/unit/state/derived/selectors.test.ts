import { describe, expect, test } from 'vitest';
import {
  createSelectors,
  emphasised,
  openedTitle,
  titleOf,
} from '../../../../src/state/derived/selectors.ts';
import type { Query } from '../../../../src/domain/partnership/query.ts';
import type { Time } from '../../../../src/domain/time/time.ts';
import type { Selection } from '../../../../src/state/view.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { DATASET } from '../smallDataset.ts';

const at = (text: string) => ({ mode: 'on', day: on(text) }) as const;
const between = (start: string, day: string) =>
  ({ mode: 'between', start: on(start), day: on(day) }) as const;

const { record: recordThrough, snapshot } = createSelectors(DATASET);
const snapshotAt = (query: Query, time: Time) => snapshot({ ...query, time });

describe('the record through a query', () => {
  test('is the same object for the same filters', () => {
    const query = through(['KOR'], { kind: ['bloc', 'summit'] });
    const record = recordThrough(query);
    expect(recordThrough({ ...query, kind: ['bloc', 'summit'] })).toBe(record);
    expect(recordThrough({ ...query, kind: ['bloc'] })).not.toBe(record);
    expect(recordThrough(query).partnerships.map(({ id }) => id)).toEqual(['msp']);
  });

  test('is the same object for the same lens', () => {
    const record = recordThrough(through(['KOR', 'USA']));
    expect(recordThrough(through(['KOR', 'USA']))).toBe(record);
    expect(recordThrough(through(['KOR', 'VNM']))).not.toBe(record);
    expect(recordThrough(through(['KOR']))).not.toBe(record);
  });
});

describe('what is shown on a day', () => {
  test('is the same object until the next change day', () => {
    const record = through(['KOR']);
    const before = snapshotAt(record, at('2024-06-30'));
    expect(snapshotAt(record, at('2024-06-23'))).toBe(before);
    const after = snapshotAt(record, at('2024-07-01'));
    expect(after).not.toBe(before);
    expect(snapshotAt(record, at('2024-08-15'))).toBe(after);
  });

  test('is another object in another mode, and when an end of a window passes a turn', () => {
    const record = through(['KOR']);
    const before = snapshotAt(record, at('2024-07-01'));
    expect(snapshotAt(record, { mode: 'so-far', day: on('2024-07-01') })).not.toBe(before);
    const window = snapshotAt(record, between('2024-07-01', '2024-08-01'));
    expect(snapshotAt(record, between('2024-07-01', '2024-08-02'))).toBe(window);
    // On its first day the chair passes: a window that begins the day after does not hold that.
    const later = snapshotAt(record, between('2024-07-02', '2024-08-02'));
    expect(window.changes?.chairs.length).toBe(1);
    expect(later.changes?.chairs.length).toBe(0);
  });

  test('is another object through another lens', () => {
    const time = at('2024-07-01');
    const korea = snapshotAt(through(['KOR']), time);
    const world = snapshotAt(through([]), time);
    expect([korea.inForce.length, world.inForce.length]).toEqual([3, 6]);
  });
});

test('Two apps remember each their own: what one asks for leaves the answers of the other', () => {
  const [one, other] = [createSelectors(DATASET), createSelectors(DATASET)];
  const view = { ...through(['KOR']), time: at('2024-07-01') };
  const before = one.snapshot(view);
  other.snapshot({ ...through([]), time: at('2023-01-01') });
  expect(one.snapshot(view)).toBe(before);
  expect(other.snapshot(view)).not.toBe(before);
});

describe('a selection', () => {
  const opened = (selection: Selection, compare: string | null = null) => ({ selection, compare });
  const KOREA = { kind: 'country', id: 'KOR' } as const;

  test('of two countries lets both stand out, and has both their names', () => {
    expect(emphasised(DATASET, opened(KOREA, 'JPN'))).toEqual(['KOR', 'JPN']);
    expect(openedTitle(DATASET, opened(KOREA, 'JPN'))?.en).toBe('South Korea – Japan');
    expect(openedTitle(DATASET, opened(KOREA))?.en).toBe('South Korea');
    expect(openedTitle(DATASET, opened(null))).toBeNull();
  });

  test('of a partnership or a country lets it stand out', () => {
    expect(emphasised(DATASET, opened({ kind: 'partnership', id: 'msp' }))).toEqual(['msp']);
    expect(emphasised(DATASET, opened({ kind: 'country', id: 'VNM' }))).toEqual(['VNM']);
  });

  test('of an event lets its partnerships stand out', () => {
    expect(emphasised(DATASET, opened({ kind: 'event', id: 'graphite' }))).toEqual(['china-controls']);
    expect(emphasised(DATASET, opened({ kind: 'event', id: 'nothing' }))).toEqual([]);
  });

  test('of nothing lets nothing stand out', () => {
    expect(emphasised(DATASET, opened(null))).toEqual([]);
  });

  test('has a name in both languages', () => {
    expect(titleOf(DATASET, { kind: 'partnership', id: 'msp' })?.en).toBe('msp');
    expect(titleOf(DATASET, { kind: 'event', id: 'graphite' })?.ko).toBe('graphite의 한국어');
    expect(titleOf(DATASET, { kind: 'country', id: 'VNM' })?.en).toBe('Viet Nam');
    expect(titleOf(DATASET, null)).toBeNull();
  });
});
