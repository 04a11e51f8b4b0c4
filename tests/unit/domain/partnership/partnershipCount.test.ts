import { expect, test } from 'vitest';
import { partnershipCountsOn } from '../../../../src/domain/partnership/partnershipCount.ts';
import { life, MSP, on, partnership } from './made.ts';

const noUnion = () => [];
/** A union of Germany and France, with Britain until 31 January 2020. */
const union = (party: string, day: number) =>
  party === 'EUU' ? ['DEU', 'FRA', ...(day < on('2020-02-01') ? ['GBR'] : [])] : [];

const ties = (...[partnerships, day, members]: Parameters<typeof partnershipCountsOn>) =>
  Object.fromEntries(partnershipCountsOn(partnerships, day, members));

test('each partnership counts once for each of its members of the day', () => {
  const pact = partnership('bilateral', ['KOR', 'IND']);
  expect(ties([MSP, pact], on('2023-06-21'), noUnion)).toEqual({ USA: 1, KOR: 2, JPN: 1, IND: 1 });
  expect(ties([MSP, pact], on('2023-06-22'), noUnion)).toEqual({ USA: 1, KOR: 2, JPN: 1, IND: 2 });
  expect(ties([MSP, pact], on('2026-02-04'), noUnion)).toEqual({ KOR: 1, IND: 1 });
});

test('uncertain partnerships count, observers and national measures do not', () => {
  const vague = partnership('bilateral', ['KOR', 'VNM'], { life: life('[2024-01-01..2024-12-31]') });
  const table = partnership('bloc', ['KOR', ['NZL', { observer: life() }]]);
  const measure = partnership('national', ['CHN']);
  expect(ties([vague, table, measure], on('2024-06-28'), noUnion)).toEqual({ KOR: 2, VNM: 1 });
});

test('a partnership of the EU counts for the EU and for each of its countries of that day', () => {
  const pact = partnership('bilateral', ['EUU', 'CAN']);
  expect(ties([pact], on('2020-01-31'), union)).toEqual({ EUU: 1, CAN: 1, DEU: 1, FRA: 1, GBR: 1 });
  expect(ties([pact], on('2020-02-01'), union)).toEqual({ EUU: 1, CAN: 1, DEU: 1, FRA: 1 });
});

test('a country that is a party alongside its union counts once', () => {
  expect(ties([partnership('bloc', ['EUU', 'DEU', 'USA'])], on('2024'), union)).toEqual({
    EUU: 1,
    DEU: 1,
    FRA: 1,
    USA: 1,
  });
});
