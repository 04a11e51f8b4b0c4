import { describe, expect, test } from 'vitest';
import { changesWithin } from '../../src/domain/partnership/changes.ts';
import { membershipsOf } from '../../src/domain/partnership/membership.ts';
import { isFull, membershipOn } from '../../src/domain/partnership/partnership.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../src/state/derived/snapshot.ts';
import { on, through } from '../unit/domain/partnership/made.ts';
import { DATASET } from './dataset.ts';

const { joined, left } = changesWithin([...DATASET.partnerships.values()], -1e5, 1e6);

describe('members', () => {
  test('eleven African countries attended the first Korea–Africa dialogue, which met in South Africa', () => {
    const dialogue = DATASET.partnerships.get('korea-africa-cmd');
    const full = dialogue?.members.filter(isFull).map(({ party }) => party) ?? [];
    expect(full.filter((party) => party !== 'KOR')).toHaveLength(11);
    expect(full).not.toContain('ZAF');
  });

  test('only members are listed as having joined, not mere participants such as Korea in a call on price floors', () => {
    expect([...new Set(joined.map(({ partnership }) => partnership))].sort()).toEqual([
      'ergi',
      'ipef-supply-chain',
      'msp',
      'msp-forum',
      'pax-silica',
      'sustainable-critical-minerals-alliance',
    ]);
  });

  test('no member is listed as having left a partnership that continued', () => {
    expect(left).toEqual([]);
  });

  test('who joined a partnership on an unknown day is never certain to be a member of it', () => {
    const unknown = [...DATASET.partnerships.values()].flatMap((partnership) =>
      partnership.members
        .filter(({ start }) => start === null && partnership.start !== null)
        .map((member) => ({ partnership, member })),
    );
    expect(new Set(unknown.map(({ partnership }) => partnership.id)).size).toBeGreaterThan(4);
    const certain = unknown.filter(({ partnership, member }) =>
      [partnership.life.possible.start, DATASET.reachesTo].some(
        (day) => membershipOn(partnership, member, day) === 'in force',
      ),
    );
    expect(certain).toEqual([]);
  });

  test('Korea is a member of the K-Silk Road, its own plan, from its start', () => {
    const road = DATASET.partnerships.get('k-silk-road');
    const korea = road?.members.find(({ party }) => party === 'KOR');
    expect([road?.start?.first, korea?.start?.first]).toEqual([on('2024-06-07'), on('2024-06-07')]);
  });
});

describe('the overview of a party and its own page have the same counts', () => {
  const days = ['2022-09-22', '2024-07-01', '2025-03-04', '2026-07-03'];

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

  test('Korea has 42 at the end of the data; it is a guest of the G7 plan', () => {
    const snapshot = snapshotOn(lensRecord(DATASET, through(['KOR'])), {
      mode: 'on',
      day: DATASET.reachesTo,
    });
    expect(snapshot.inForce).toHaveLength(42);
    expect(snapshot.named.map(({ id }) => id)).toContain('g7-critical-minerals');
  });
});
