/** The order in which the members of a partnership are listed. */
import type { Day } from '../time/date.ts';
import { covers } from '../time/life.ts';
import type { Member } from './partnership.ts';
import type { MemberRole } from './roles.ts';

const FIRST: readonly MemberRole[] = ['chair', 'lead', 'owner'];
const SECOND: readonly MemberRole[] = ['co-chair', 'host'];

/**
 * A member's rank, lower first: 0 for chairs, leads and owners on the day, 1 for co-chairs and hosts on the
 * day, 2 for members with such a role at another time, 3 for all others.
 */
export function memberRankOn({ roles }: Member, day: Day): 0 | 1 | 2 | 3 {
  const now = roles.filter(({ life }) => covers(life.possible, day));
  if (now.some(({ role }) => FIRST.includes(role))) return 0;
  if (now.some(({ role }) => SECOND.includes(role))) return 1;
  return roles.some(({ role }) => FIRST.includes(role) || SECOND.includes(role)) ? 2 : 3;
}

/** Compares members by their rank on a day, then by the first possible day of membership. */
export function byMemberRank(day: Day): (a: Member, b: Member) => number {
  const joined = ({ life }: Member) => Math.max(life.possible.start, -1e9);
  return (a, b) => memberRankOn(a, day) - memberRankOn(b, day) || joined(a) - joined(b);
}
