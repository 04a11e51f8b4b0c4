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

describe('the snapshot of a day', () => {
  test('is the same object until the next change day', () => {
    const record = through(['KOR']);
    const before = snapshotAt(record, at('2024-06-30'));
    expect(snapshotAt(record, at('2024-06-23'))).toBe(before);
    const after = snapshotAt(record, at('2024-07-01'));
    expect(after).not.toBe(before);
    expect(snapshotAt(record, at('2024-08-15'))).toBe(after);
  });

  test('is kept while text still shows it and the map moves on', () => {
    const record = through(['KOR']);
    const text = snapshotAt(record, at('2024-06-30'));
    for (const date of ['2022-07-01', '2023-07-01', '2024-07-01']) {
      const map = snapshotAt(record, at(date));
      expect(snapshotAt(record, at('2024-06-30'))).toBe(text);
      expect(snapshotAt(record, at(date))).toBe(map);
    }
  });

  test('is another object in another mode, and when an end of the interval passes a change day', () => {
    const record = through(['KOR']);
    const before = snapshotAt(record, at('2024-07-01'));
    expect(snapshotAt(record, { mode: 'so-far', day: on('2024-07-01') })).not.toBe(before);
    const window = snapshotAt(record, between('2024-07-01', '2024-08-01'));
    expect(snapshotAt(record, between('2024-07-01', '2024-08-02'))).toBe(window);
    // The chair changes on the first day: an interval that starts the day after does not include the change.
    const later = snapshotAt(record, between('2024-07-02', '2024-08-02'));
    expect(window.changes?.chairs.length).toBe(1);
    expect(later.changes?.chairs.length).toBe(0);
  });

  test('is another object with another lens', () => {
    const time = at('2024-07-01');
    const korea = snapshotAt(through(['KOR']), time);
    const world = snapshotAt(through([]), time);
    expect([korea.inForce.length, world.inForce.length]).toEqual([3, 6]);
  });
});

test('Two apps have separate caches: a call in one does not evict results of the other', () => {
  const [one, other] = [createSelectors(DATASET), createSelectors(DATASET)];
  const view = { ...through(['KOR']), time: at('2024-07-01') };
  const before = one.snapshot(view);
  other.snapshot({ ...through([]), time: at('2023-01-01') });
  expect(one.snapshot(view)).toBe(before);
  expect(other.snapshot(view)).not.toBe(before);
});

describe('a selection', () => {
  const selected = (selection: Selection, compare: string | null = null) => ({ selection, compare });
  const KOREA = { kind: 'country', id: 'KOR' } as const;

  test('of two countries emphasises both, and its title has both names', () => {
    expect(emphasised(DATASET, selected(KOREA, 'JPN'))).toEqual(['KOR', 'JPN']);
    expect(openedTitle(DATASET, selected(KOREA, 'JPN'))?.en).toBe('South Korea – Japan');
    expect(openedTitle(DATASET, selected(KOREA, 'JPN'))?.ko).toBe('South Korea의 한국어·Japan의 한국어');
    expect(openedTitle(DATASET, selected(KOREA))?.en).toBe('South Korea');
    expect(openedTitle(DATASET, selected(null))).toBeNull();
  });

  test('of a partnership or a country emphasises it', () => {
    expect(emphasised(DATASET, selected({ kind: 'partnership', id: 'msp' }))).toEqual(['msp']);
    expect(emphasised(DATASET, selected({ kind: 'country', id: 'VNM' }))).toEqual(['VNM']);
  });

  test('of an event emphasises its partnerships', () => {
    expect(emphasised(DATASET, selected({ kind: 'event', id: 'graphite' }))).toEqual(['china-controls']);
    expect(emphasised(DATASET, selected({ kind: 'event', id: 'nothing' }))).toEqual([]);
  });

  test('of nothing emphasises nothing', () => {
    expect(emphasised(DATASET, selected(null))).toEqual([]);
  });

  test('has a title in both languages', () => {
    expect(titleOf(DATASET, { kind: 'partnership', id: 'msp' })?.en).toBe('msp');
    expect(titleOf(DATASET, { kind: 'event', id: 'graphite' })?.ko).toBe('graphite의 한국어');
    expect(titleOf(DATASET, { kind: 'country', id: 'VNM' })?.en).toBe('Viet Nam');
    expect(titleOf(DATASET, null)).toBeNull();
  });
});
