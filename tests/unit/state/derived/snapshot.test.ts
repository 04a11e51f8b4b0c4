import { describe, expect, test } from 'vitest';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../../../src/state/derived/snapshot.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { DATASET } from '../smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const shown = (text: string) => snapshotOn(korea, { mode: 'on', day: on(text) });

describe('on a day', () => {
  test('partnerships are in force or uncertain; those that have ended or not begun are neither', () => {
    expect(ids(shown('2024-01-15').inForce)).toEqual(['msp', 'korea-vietnam']);
    expect(ids(shown('2024-01-15').uncertain)).toEqual(['us-korea']);
    expect(ids(shown('2024-02-10').uncertain)).toEqual([]);
    expect(ids(shown('2026-02-04').inForce)).toEqual(['korea-vietnam', 'us-korea']);
    expect(ids(shown('2022-06-13').inForce)).toEqual([]);
  });

  test('those that only have an event which names Korea are shown apart', () => {
    expect(ids(shown('2024-01-15').named)).toEqual(['china-controls']);
    expect(ids(shown('2022-06-14').named)).toEqual([]);
  });

  test('those that have begun are counted, also when they have ended', () => {
    expect(['2022-06-13', '2022-06-14', '2024-01-15', '2026-02-04'].map((text) => shown(text).begun)).toEqual(
      [0, 1, 3, 3],
    );
  });

  test('the events of the past twelve months are shown, the newest first', () => {
    expect(ids(shown('2024-06-21').events)).toEqual(['graphite', 'hanoi-summit']);
    expect(ids(shown('2024-07-01').events)).toEqual(['seoul-meeting', 'msp-chair', 'graphite']);
    expect(ids(shown('2025-07-01').events)).toEqual([]);
  });

  test('the arcs that are drawn are counted', () => {
    // The MSP's two spokes; then Hanoi; then Beijing's measure, which Korea bears from 20 October 2023.
    expect(
      ['2022-06-14', '2023-06-23', '2023-08-01', '2023-10-20', '2026-02-04'].map(
        (text) => shown(text).arcs.length,
      ),
    ).toEqual([2, 3, 3, 4, 3]);
  });
});

describe('so far', () => {
  const soFar = (text: string) => snapshotOn(korea, { mode: 'so-far', day: on(text) });

  test('everything that has begun is shown, apart from what has ended', () => {
    expect(ids(soFar('2026-02-04').ended)).toEqual(['msp']);
    expect(ids(soFar('2026-02-04').inForce)).toEqual(['korea-vietnam', 'us-korea']);
    expect(ids(soFar('2022-06-13').ended)).toEqual([]);
  });

  test('all events up to the date are shown, the newest first', () => {
    expect(ids(soFar('2024-06-21').events).at(0)).toBe('graphite');
    expect(soFar('2026-02-04').events.length).toBeGreaterThan(soFar('2024-06-21').events.length);
  });
});

describe('within a window', () => {
  const window = snapshotOn(korea, { mode: 'between', start: on('2023-06-22'), day: on('2026-02-04') });

  test('what was in force at any moment of it is shown, by its status on the last day', () => {
    expect(ids(window.ended)).toEqual(['msp']);
    expect(ids(window.inForce)).toEqual(['korea-vietnam', 'us-korea']);
  });

  test('what changed is told', () => {
    expect(window.changes?.ended.map(({ partnership }) => partnership)).toEqual(['msp']);
    expect(window.changes?.chairs.map(({ from, to }) => [from, to])).toEqual([['USA', 'KOR']]);
    expect(shown('2024-07-01').changes).toBeNull();
  });
});
