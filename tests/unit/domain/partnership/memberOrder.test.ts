import { expect, test } from 'vitest';
import { byMemberRank, memberRankOn } from '../../../../src/domain/partnership/memberOrder.ts';
import { life, members, MSP, on } from './made.ts';

const order = (day: string) => [...MSP.members].sort(byMemberRank(on(day))).map(({ party }) => party);

test('the chair of the day comes first, then former and later chairs, then by day of joining', () => {
  expect(order('2024-06-30')).toEqual(['USA', 'KOR', 'JPN', 'IND', 'NZL']);
  expect(order('2024-07-01')).toEqual(['KOR', 'USA', 'JPN', 'IND', 'NZL']);
});

test('leads and owners rank like chairs; co-chairs and hosts after them', () => {
  const roles = ['chair', 'lead', 'owner', 'co-chair', 'host', 'founder'];
  const standing = members(...roles.map((role) => ['KOR', { [role]: life() }] as const)).map((member) =>
    memberRankOn(member, on('2024')),
  );
  expect(standing).toEqual([0, 0, 0, 1, 1, 3]);
});
