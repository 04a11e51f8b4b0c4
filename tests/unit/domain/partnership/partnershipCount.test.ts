import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnershipCounts } from '../../../../src/domain/partnership/partnershipCount.ts';
import {
  type DatedPartnership,
  type MembersOfUnion,
  membersOn,
  type Party,
} from '../../../../src/domain/partnership/partnership.ts';
import type { Day } from '../../../../src/domain/time/date.ts';
import { life, MSP, on, partnership, somePartnership } from './made.ts';

const noUnion = () => [];
/** A union of Germany and France, with Britain until 31 January 2020. */
const union = (party: string, day: number) =>
  party === 'EUU' ? ['DEU', 'FRA', ...(day < on('2020-02-01') ? ['GBR'] : [])] : [];

const ties = (partnerships: readonly DatedPartnership[], day: Day, members: MembersOfUnion) =>
  Object.fromEntries(partnershipCounts(partnerships, members, [on('2020-02-01')])(day));

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

test('on every day, the counts are those of the members of that day', () => {
  // China is a union of Japan, until day 12, and of the United States, from day 6.
  const members: MembersOfUnion = (party, day) =>
    party === 'CHN' ? [...(day < 12 ? ['JPN'] : []), ...(day >= 6 ? ['USA'] : [])] : [];
  const countedOn = (partnerships: readonly DatedPartnership[], day: Day) => {
    const counts: Record<Party, number> = {};
    for (const one of partnerships.filter(({ kind }) => kind !== 'national')) {
      const parties = membersOn(one, day).map(({ party }) => party);
      for (const party of new Set([...parties, ...parties.flatMap((each) => members(each, day))])) {
        counts[party] = (counts[party] ?? 0) + 1;
      }
    }
    return counts;
  };
  fc.assert(
    fc.property(fc.array(somePartnership, { maxLength: 6 }), (partnerships) => {
      const counts = partnershipCounts(partnerships, members, [12, 6]);
      for (let day = -2; day < 45; day++) {
        expect(Object.fromEntries(counts(day)), `day ${day}`).toEqual(countedOn(partnerships, day));
      }
    }),
  );
});
