import { expect, test } from 'vitest';
import { membershipsOf } from '../../../../src/domain/partnership/membership.ts';
import { life, MSP, on, partnership } from './made.ts';

const seen = (party: string, day: string, ...partnerships: Parameters<typeof membershipsOf>[0][]) =>
  membershipsOf([MSP, ...partnerships.flatMap((some) => [...some])], party, on(day)).map(
    ({ partnership: { id }, status, full }) => [id, status, full],
  );

test('a country that joined later is a member from that day to the end of the partnership', () => {
  expect(seen('IND', '2023-06-21')).toEqual([['msp', 'upcoming', true]]);
  expect(seen('IND', '2023-06-22')).toEqual([['msp', 'in force', true]]);
  expect(seen('IND', '2026-02-04')).toEqual([['msp', 'ended', true]]);
  const [membership] = membershipsOf([MSP], 'IND', on('2024'));
  expect(membership?.life.possible).toEqual({ start: on('2023-06-22'), end: on('2026-02-04') });
});

test('an observer is listed, but not as a full member', () => {
  expect(seen('NZL', '2025-03-04')).toEqual([['msp', 'in force', false]]);
});

test('a membership that would have started after the end of the partnership is ended', () => {
  const pact = partnership('bilateral', ['KOR', ['VNM', {}, life('2030')]], {
    id: 'pact',
    life: life('2022', '2024'),
  });
  expect(seen('VNM', '2023', [pact])).toEqual([['pact', 'upcoming', true]]);
  expect(seen('VNM', '2025', [pact])).toEqual([['pact', 'ended', true]]);
});

test('a country without membership has none', () => {
  expect(seen('CHN', '2024')).toEqual([]);
});
