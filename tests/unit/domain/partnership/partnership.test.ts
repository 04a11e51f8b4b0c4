import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import {
  hubOn,
  isFull,
  membersOn,
  roleHolder,
  changeDaysOf,
} from '../../../../src/domain/partnership/partnership.ts';
import { life, type MadeMember, members, MSP, on, partnership, somePartnership } from './made.ts';

describe('the MSP', () => {
  test('was chaired by the United States until 30 June 2024, and by Korea from 1 July 2024', () => {
    expect(roleHolder(MSP, 'chair', on('2024-06-30'))).toBe('USA');
    expect(roleHolder(MSP, 'chair', on('2024-07-01'))).toBe('KOR');
  });

  test('has its chair of the day as hub, whatever the lens', () => {
    expect(hubOn(MSP, on('2024-06-30'), ['KOR'])).toBe('USA');
    expect(hubOn(MSP, on('2024-07-01'), ['JPN'])).toBe('KOR');
  });

  test('has no hub before it starts and none from the day it ends', () => {
    expect(hubOn(MSP, on('2022-06-13'), ['KOR'])).toBeNull();
    expect(hubOn(MSP, on('2026-02-03'), [])).toBe('KOR');
    expect(hubOn(MSP, on('2026-02-04'), ['KOR'])).toBeNull();
  });

  test('includes India from 22 June 2023, and never New Zealand, an observer', () => {
    const parties = (day: string) => membersOn(MSP, on(day)).map(({ party }) => party);
    expect(parties('2023-06-21')).toEqual(['USA', 'KOR', 'JPN']);
    expect(parties('2023-06-22')).toEqual(['USA', 'KOR', 'JPN', 'IND']);
    expect(parties('2025-03-04')).toEqual(['USA', 'KOR', 'JPN', 'IND']);
  });

  test('changes at its start and end, when India and New Zealand join, and when the chair changes', () => {
    expect(changeDaysOf(MSP).map(formatDay)).toEqual([
      '2022-06-14',
      '2023-06-22',
      '2024-07-01',
      '2025-03-04',
      '2026-02-04',
    ]);
  });
});

describe('the hub of a bloc', () => {
  const day = on('2024-07-01');
  const hub = (focus: string[], ...parties: MadeMember[]) => hubOn(partnership('bloc', parties), day, focus);

  test('is its lead if it has no chair', () => {
    expect(hub(['KOR'], 'KOR', ['USA', { lead: life() }])).toBe('USA');
    expect(hub(['KOR'], 'KOR', ['USA', { lead: life() }], ['AUS', { chair: life() }])).toBe('AUS');
  });

  test('is the first member of the lens if nobody chairs or leads', () => {
    expect(hub(['VNM', 'KOR', 'JPN'], 'JPN', 'KOR', 'USA')).toBe('KOR');
  });

  test('is a co-chair, then a host, if no member is in the lens', () => {
    expect(hub([], 'KOR', ['USA', { host: life() }], ['AUS', { 'co-chair': life() }])).toBe('AUS');
    expect(hub(['VNM'], 'KOR', ['USA', { host: life() }])).toBe('USA');
    expect(hub(['KOR'], 'KOR', ['USA', { host: life() }])).toBe('KOR');
    expect(hub(['KOR'], 'KOR', ['USA', { 'co-chair': life() }])).toBe('KOR');
  });

  test('is null without any of these', () => {
    expect(hub([], 'KOR', 'USA', ['JPN', { founder: life() }])).toBeNull();
  });

  test('is never a party that is not a full member on that day', () => {
    expect(hub([], 'KOR', ['NZL', { observer: life(), host: life() }])).toBeNull();
    expect(hub(['NZL'], 'KOR', ['NZL', { observer: life() }])).toBeNull();
    expect(hub([], 'KOR', ['USA', { chair: life() }, life(undefined, '2024-07-01')])).toBeNull();
    fc.assert(
      fc.property(somePartnership, fc.integer({ min: -2, max: 40 }), (some, at) => {
        const party = hubOn(some, at, ['KOR']);
        expect(party === null || membersOn(some, at).some((member) => member.party === party)).toBe(true);
      }),
    );
  });
});

describe('a member', () => {
  test('is not an observer, a guest or the home country of a company', () => {
    const seats = members(
      'KOR',
      ['USA', { founder: life(), chair: life() }],
      ['JPN', { participant: life() }],
      ['NZL', { observer: life() }],
      ['POL', { guest: life() }],
      ['FIN', { founder: life(), company: life() }],
    );
    expect(seats.filter(isFull).map(({ party }) => party)).toEqual(['KOR', 'USA', 'JPN']);
  });

  test('is never more certain than the partnership', () => {
    const vague = partnership('bilateral', ['KOR', ['VNM', {}, life('2024-03-01', '2024-05-01')]], {
      life: life('[2024-01-01..2024-04-01]'),
    });
    expect(membersOn(vague, on('2024-02-01'))).toEqual([{ party: 'KOR', status: 'uncertain' }]);
    expect(membersOn(vague, on('2024-04-30'))).toEqual([
      { party: 'KOR', status: 'in force' },
      { party: 'VNM', status: 'in force' },
    ]);
    expect(membersOn(vague, on('2024-05-01'))).toEqual([{ party: 'KOR', status: 'in force' }]);
  });
});
