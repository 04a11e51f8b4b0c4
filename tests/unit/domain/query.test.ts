import { describe, expect, test } from 'vitest';
import { eventInLens, partnershipInLens, takesPart } from '../../../src/domain/query.ts';
import { event, life, partnership } from './made.ts';

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

  test('if only an observer of it is', () => {
    expect(partnershipInLens(partnership('bloc', ['USA', ['NZL', { observer: life() }]]), [], ['NZL'])).toBe(
      true,
    );
  });

  test('if an event of it names one of its parties', () => {
    expect(
      partnershipInLens(pact, [event('2024', { parties: [{ party: 'KOR', role: 'affected' }] })], ['KOR']),
    ).toBe(true);
  });
});

test('a party takes part as a member or at the table, not by being named', () => {
  const table = partnership('bloc', ['USA', ['NZL', { observer: life() }]]);
  expect([['USA'], ['KOR', 'NZL'], ['KOR'], []].map((lens) => takesPart(table, lens))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

describe('an event is in a lens', () => {
  const meeting = event('2024', { partnerships: ['quad'], parties: [{ party: 'AUS' }, { party: 'IND' }] });

  test('of the whole world', () => {
    expect(eventInLens(meeting, new Set(), [])).toBe(true);
  });

  test('if it names one of its parties', () => {
    expect(eventInLens(meeting, new Set(), ['IND'])).toBe(true);
    expect(eventInLens(meeting, new Set(), ['KOR'])).toBe(false);
  });

  test('if it belongs to a partnership that is', () => {
    expect(eventInLens(meeting, new Set(['msp']), ['KOR'])).toBe(false);
    expect(eventInLens(meeting, new Set(['quad']), ['KOR'])).toBe(true);
  });
});
