/** The partnerships of one party over time. */
import type { Day } from '../time/date.ts';
import type { Life, Status } from '../time/life.ts';
import { meet, statusOn } from '../time/life.ts';
import type { Member, DatedPartnership, Party } from './partnership.ts';
import { isFull, membershipOn } from './partnership.ts';

type MemberOf<P extends DatedPartnership> = P['members'][number] & Member;

/** A partnership, seen from one of its members. */
export interface Membership<P extends DatedPartnership> {
  readonly partnership: P;
  readonly member: MemberOf<P>;
  /** The days on which both the partnership and the membership are in force. */
  readonly life: Life;
  readonly status: Status;
  /** False for observers, guests, venues and home countries of companies. */
  readonly full: boolean;
}

/**
 * All partnerships that ever had the party as a member, with their status on a day. Keeps the given order.
 */
export function membershipsOf<P extends DatedPartnership>(
  partnerships: Iterable<P>,
  party: Party,
  day: Day,
): Membership<P>[] {
  return [...partnerships].flatMap((partnership) => {
    const member = partnership.members.find((candidate) => candidate.party === party);
    if (!member) return [];
    const status = membershipOn(partnership, member, day);
    const missed = status === 'upcoming' && statusOn(partnership.life, day) === 'ended';
    return [
      {
        partnership,
        member,
        life: meet(partnership.life, member.life) ?? partnership.life,
        status: missed ? 'ended' : status,
        full: isFull(member),
      },
    ];
  });
}
