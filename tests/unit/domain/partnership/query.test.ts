import { describe, expect, test } from 'vitest';
import {
  eventInLens,
  partnershipInLens,
  statusThrough,
  takesPart,
} from '../../../../src/domain/partnership/query.ts';
import { uncertain } from '../../../../src/domain/time/life.ts';
import { event, life, on, partnership } from './made.ts';

describe('a partnership is in a lens', () => {
  const pact = partnership('bilateral', ['AUS', 'JPN']);

  test('of the whole world', () => {
    expect(partnershipInLens(pact, [], [])).toBe(true);
  });

  test('if one of its members is', () => {
    expect(partnershipInLens(pact, [], ['JPN'])).toBe(true);
    expect(partnershipInLens(pact, [], ['VNM', 'AUS'])).toBe(true);
    expect(partnershipInLens(pact, [], ['KOR'])).toBe(false);
  });

  test('if only one of its observers is', () => {
    expect(partnershipInLens(partnership('bloc', ['USA', ['NZL', { observer: life() }]]), [], ['NZL'])).toBe(
      true,
    );
  });

  test('if one of its events names a party of the lens', () => {
    expect(
      partnershipInLens(pact, [event('2024', { parties: [{ party: 'KOR', role: 'affected' }] })], ['KOR']),
    ).toBe(true);
  });
});

test('a party takes part as a member or observer, not by being named in an event', () => {
  const table = partnership('bloc', ['USA', ['NZL', { observer: life() }]]);
  expect([['USA'], ['KOR', 'NZL'], ['KOR'], []].map((lens) => takesPart(table, lens))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

describe('the status of a partnership for a lens', () => {
  const pact = partnership(
    'bloc',
    [
      'USA',
      ['KOR', {}, life('2024-04-17')],
      ['VNM', {}, uncertain(life('2024-02-24'))],
      ['NZL', { observer: life() }],
      ['GBR', {}, life('2024-02-24', '2025-01-01')],
    ],
    { life: life('2024-02-24', '2026-02-04') },
  );
  const through = (lens: readonly string[], day: string) => statusThrough(pact, lens, on(day));

  test('is that of its parties: not before they join, nor after they leave', () => {
    expect(through(['KOR'], '2024-04-16')).toBe('upcoming');
    expect(through(['KOR'], '2024-04-17')).toBe('in force');
    expect(through(['GBR'], '2025-01-01')).toBe('ended');
    expect(through(['KOR'], '2026-02-04')).toBe('ended');
  });

  test('is uncertain if the membership is, and certain if another party of the lens is certain', () => {
    expect(through(['VNM'], '2025-01-01')).toBe('uncertain');
    expect(through(['VNM', 'USA'], '2025-01-01')).toBe('in force');
  });

  test('is never in force for an observer', () => {
    expect(through(['NZL'], '2025-01-01')).toBe('upcoming');
  });

  test('is its own status for the whole world', () => {
    expect(through([], '2024-02-23')).toBe('upcoming');
    expect(through([], '2024-02-24')).toBe('in force');
  });
});

describe('an event is in a lens', () => {
  const meeting = event('2024', { partnerships: ['quad'], parties: [{ party: 'AUS' }, { party: 'IND' }] });

  test('of the whole world', () => {
    expect(eventInLens(meeting, () => false, [])).toBe(true);
  });

  test('if it names one of its parties', () => {
    expect(eventInLens(meeting, () => false, ['IND'])).toBe(true);
    expect(eventInLens(meeting, () => false, ['KOR'])).toBe(false);
  });

  test('if it belongs to a partnership in the lens', () => {
    expect(eventInLens(meeting, (id) => id === 'msp', ['KOR'])).toBe(false);
    expect(eventInLens(meeting, (id) => id === 'quad', ['KOR'])).toBe(true);
  });
});
