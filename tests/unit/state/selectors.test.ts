import { describe, expect, test } from 'vitest';
import { emphasised, recordThrough, snapshotAt, titleOf } from '../../../src/state/selectors.ts';
import { on } from '../domain/made.ts';
import { DATASET } from './smallDataset.ts';

describe('the record through a lens', () => {
  test('is the same object for the same lens', () => {
    const record = recordThrough(DATASET, ['KOR', 'USA']);
    expect(recordThrough(DATASET, ['KOR', 'USA'])).toBe(record);
    expect(recordThrough(DATASET, ['KOR'])).not.toBe(record);
  });
});

describe('what is shown on a day', () => {
  test('is the same object until the record turns', () => {
    const record = recordThrough(DATASET, ['KOR']);
    const before = snapshotAt(record, on('2024-06-30'));
    expect(snapshotAt(record, on('2024-06-23'))).toBe(before);
    const after = snapshotAt(record, on('2024-07-01'));
    expect(after).not.toBe(before);
    expect(snapshotAt(record, on('2024-08-15'))).toBe(after);
  });

  test('is another object through another lens', () => {
    const day = on('2024-07-01');
    const korea = snapshotAt(recordThrough(DATASET, ['KOR']), day);
    const world = snapshotAt(recordThrough(DATASET, []), day);
    expect([korea.inForce.length, world.inForce.length]).toEqual([4, 6]);
  });
});

describe('a selection', () => {
  test('of a partnership or a country lets it stand out', () => {
    expect(emphasised(DATASET, { kind: 'partnership', id: 'msp' })).toEqual(['msp']);
    expect(emphasised(DATASET, { kind: 'country', id: 'VNM' })).toEqual(['VNM']);
  });

  test('of an event lets its partnerships stand out', () => {
    expect(emphasised(DATASET, { kind: 'event', id: 'graphite' })).toEqual(['china-controls']);
    expect(emphasised(DATASET, { kind: 'event', id: 'nothing' })).toEqual([]);
  });

  test('of nothing lets nothing stand out', () => {
    expect(emphasised(DATASET, null)).toEqual([]);
  });

  test('has a name in both languages', () => {
    expect(titleOf(DATASET, { kind: 'partnership', id: 'msp' })?.en).toBe('msp');
    expect(titleOf(DATASET, { kind: 'event', id: 'graphite' })?.ko).toBe('graphite의 한국어');
    expect(titleOf(DATASET, { kind: 'country', id: 'VNM' })?.en).toBe('Viet Nam');
    expect(titleOf(DATASET, null)).toBeNull();
  });
});
