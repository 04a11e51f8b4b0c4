import { describe, expect, test } from 'vitest';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../../../src/state/derived/snapshot.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { DATASET } from '../smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const shown = (text: string) => snapshotOn(korea, { mode: 'on', day: on(text) });

describe('on a day', () => {
  test('partnerships are in force or uncertain; those that have ended or not started are neither', () => {
    expect(ids(shown('2024-01-15').inForce)).toEqual(['msp', 'korea-vietnam']);
    expect(ids(shown('2024-01-15').uncertain)).toEqual(['us-korea']);
    expect(ids(shown('2024-02-10').uncertain)).toEqual([]);
    expect(ids(shown('2026-02-04').inForce)).toEqual(['korea-vietnam', 'us-korea']);
    expect(ids(shown('2022-06-13').inForce)).toEqual([]);
  });

  test('partnerships that only have an event with Korea are listed separately', () => {
    expect(ids(shown('2024-01-15').named)).toEqual(['china-controls']);
    expect(ids(shown('2022-06-14').named)).toEqual([]);
  });

  test('partnerships that have started are counted, even if they have ended', () => {
    expect(['2022-06-13', '2022-06-14', '2024-01-15', '2026-02-04'].map((text) => shown(text).begun)).toEqual(
      [0, 1, 3, 3],
    );
  });

  test('events are those of the past twelve months, the newest first', () => {
    expect(ids(shown('2024-06-21').events)).toEqual(['graphite', 'hanoi-summit']);
    expect(ids(shown('2024-07-01').events)).toEqual(['seoul-meeting', 'msp-chair', 'graphite']);
    expect(ids(shown('2025-07-01').events)).toEqual([]);
  });

  test('arcs are those of the day', () => {
    // The two arcs of the MSP, then Hanoi, then China's measure, which affects Korea from 20 October 2023.
    expect(
      ['2022-06-14', '2023-06-23', '2023-08-01', '2023-10-20', '2026-02-04'].map(
        (text) => shown(text).arcs.length,
      ),
    ).toEqual([2, 3, 3, 4, 3]);
  });
});

describe('so far', () => {
  const soFar = (text: string) => snapshotOn(korea, { mode: 'so-far', day: on(text) });

  test('all partnerships that have started are included; ended ones are listed separately', () => {
    expect(ids(soFar('2026-02-04').ended)).toEqual(['msp']);
    expect(ids(soFar('2026-02-04').inForce)).toEqual(['korea-vietnam', 'us-korea']);
    expect(ids(soFar('2022-06-13').ended)).toEqual([]);
  });

  test('events are all those up to the date, the newest first', () => {
    expect(ids(soFar('2024-06-21').events).at(0)).toBe('graphite');
    expect(soFar('2026-02-04').events.length).toBeGreaterThan(soFar('2024-06-21').events.length);
  });
});

describe('in an interval', () => {
  const window = snapshotOn(korea, { mode: 'between', start: on('2023-06-22'), day: on('2026-02-04') });

  test('partnerships are those in force at any time, with their status on the last day', () => {
    expect(ids(window.ended)).toEqual(['msp']);
    expect(ids(window.inForce)).toEqual(['korea-vietnam', 'us-korea']);
  });

  test('the changes are listed', () => {
    expect(window.changes?.ended.map(({ partnership }) => partnership)).toEqual(['msp']);
    expect(window.changes?.chairs.map(({ from, to }) => [from, to])).toEqual([['USA', 'KOR']]);
    expect(shown('2024-07-01').changes).toBeNull();
  });
});

describe('from one date to the next', () => {
  test('lists with the same items are the same arrays, so that what shows them does not update', () => {
    // On 1 July 2024 Korea becomes chair of the MSP and two events happen; no partnership starts or ends.
    const [before, after] = [shown('2024-06-30'), shown('2024-07-01')];
    expect(after.inForce).toBe(before.inForce);
    expect(after.named).toBe(before.named);
    expect(after.arcs).not.toBe(before.arcs);
    expect(after.events).not.toBe(before.events);
  });

  test('a snapshot keeps its lists after another has been read', () => {
    const before = shown('2024-06-30');
    const arcs = before.arcs;
    expect(shown('2026-02-04').arcs).not.toBe(arcs);
    expect(before.arcs).toBe(arcs);
  });
});
