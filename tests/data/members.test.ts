import { describe, expect, test } from 'vitest';
import { changesWithin } from '../../src/domain/partnership/changes.ts';
import { membershipsOf } from '../../src/domain/partnership/membership.ts';
import { isFull } from '../../src/domain/partnership/partnership.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../src/state/derived/snapshot.ts';
import { on, through } from '../unit/domain/partnership/made.ts';
import { DATASET } from './dataset.ts';

const { joined, left } = changesWithin([...DATASET.partnerships.values()], -1e5, 1e6);

describe('who takes part, joins and leaves', () => {
  test('eleven African countries attended the first Korea–Africa dialogue, which met in South Africa', () => {
    const dialogue = DATASET.partnerships.get('korea-africa-cmd');
    const full = dialogue?.members.filter(isFull).map(({ party }) => party) ?? [];
    expect(full.filter((party) => party !== 'KOR')).toHaveLength(11);
    expect(full).not.toContain('ZAF');
  });

  test('nobody is said to have joined who only took part, such as Korea in a call on price floors', () => {
    expect([...new Set(joined.map(({ partnership }) => partnership))].sort()).toEqual([
      'ergi',
      'ipef-supply-chain',
      'msp',
      'msp-forum',
      'pax-silica',
    ]);
  });

  test('nobody is said to have left a partnership that went on', () => {
    expect(left).toEqual([]);
  });

  test('Korea does not join the K-Silk Road, which is its own plan: it begins with it', () => {
    const road = DATASET.partnerships.get('k-silk-road');
    const korea = road?.members.find(({ party }) => party === 'KOR');
    expect([road?.start?.first, korea?.start?.first]).toEqual([on('2024-06-07'), on('2024-06-07')]);
  });
});

describe('the overview of a party and its own page count the same', () => {
  const days = ['2022-09-22', '2024-07-01', '2025-03-04', '2026-05-26'];

  test.each(days)('on %s, for every country and the EU', (text) => {
    const day = on(text);
    const counted = [...DATASET.countries.keys()].map((party) => {
      const snapshot = snapshotOn(lensRecord(DATASET, through([party])), { mode: 'on', day });
      return [party, snapshot.inForce.length, snapshot.uncertain.length];
    });
    const own = [...DATASET.countries.keys()].map((party) => {
      const full = membershipsOf(DATASET.partnerships.values(), party, day).filter((one) => one.full);
      const count = (status: string) => full.filter((one) => one.status === status).length;
      return [party, count('in force'), count('uncertain')];
    });
    expect(counted).toEqual(own);
  });

  test('39 for Korea at the end of the record: of the G7 plan it is a guest', () => {
    const snapshot = snapshotOn(lensRecord(DATASET, through(['KOR'])), {
      mode: 'on',
      day: DATASET.reachesTo,
    });
    expect(snapshot.inForce).toHaveLength(39);
    expect(snapshot.named.map(({ id }) => id)).toContain('g7-critical-minerals');
  });
});
