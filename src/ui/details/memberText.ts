/** The members of a partnership on a day: their order, groups and words. */
import type { Partnership, RecordedMember } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { byMemberRank } from '../../domain/partnership/memberOrder.ts';
import { isFull, membershipOn, type Party } from '../../domain/partnership/partnership.ts';
import type { MemberRole } from '../../domain/partnership/roles.ts';
import type { Day, EdtfDate } from '../../domain/time/date.ts';
import { dayWithin, type Status } from '../../domain/time/life.ts';
import type { Messages } from '../../i18n/messages.ts';
import { spanText } from './lifeText.ts';

/** The members of a partnership in the order of lists. */
export interface MemberGroups {
  readonly statusOf: (member: RecordedMember) => Status | undefined;
  /** Full members on the day, certain or not. */
  readonly present: readonly RecordedMember[];
  /** Full members at other times. */
  readonly others: readonly RecordedMember[];
  /** Observers, guests, venues and home countries of companies. */
  readonly observers: readonly RecordedMember[];
}

/** Returns the members on a day, leaders first, then by their day of joining and their name. */
export function memberGroups(
  partnership: Partnership,
  day: Day,
  nameOf: (party: Party) => string,
  language: Language,
): MemberGroups {
  const byRank = byMemberRank(day);
  const members = partnership.members.toSorted(
    (a, b) => byRank(a, b) || nameOf(a.party).localeCompare(nameOf(b.party), language),
  );
  const statuses = new Map(members.map((member) => [member, membershipOn(partnership, member, day)]));
  const isPresent = (member: RecordedMember) =>
    statuses.get(member) === 'in force' || statuses.get(member) === 'uncertain';
  const full = members.filter(isFull);
  return {
    statusOf: (member) => statuses.get(member),
    present: full.filter(isPresent),
    others: full.filter((member) => !isPresent(member)),
    observers: members.filter((member) => !isFull(member)),
  };
}

/**
 * Returns the heading of `count` members on a day, of which some are `uncertain` although others are not; of the last day
 * on which there were any, if that is earlier.
 */
export function membersTitle(
  { life }: Partnership,
  day: Day,
  count: number,
  uncertain: number,
  { detail: text }: Messages,
): string {
  const near = dayWithin(life, day);
  const title = (near < day ? text.memberLast : text.membersOn)(near);
  if (count <= 3) return title;
  const certain = count - uncertain;
  return `${title}: ${certain > 0 && uncertain > 0 ? text.certain(certain, uncertain) : count}`;
}

/** The roles and dates of a member in words. */
export interface MemberText {
  /** `chair from 1 July 2024 to 3 February 2026`. */
  readonly roles: readonly { readonly role: MemberRole; readonly text: string }[];
  /** Joining and leaving; '' if there is no date other than the start of the partnership. */
  readonly dates: string;
}

/** Returns the roles and dates of a member in words. */
export function memberText(
  member: RecordedMember,
  { start }: Pick<Partnership, 'start'>,
  messages: Messages,
): MemberText {
  // Do not repeat the start of the partnership for each member.
  const own = (one: EdtfDate | null) => one?.first !== start?.first || one?.precision !== start?.precision;
  const joined = own(member.start) ? member.start : null;
  return {
    roles: member.roles.map((role) => ({
      role: role.role,
      text: `${messages.role[role.role]} ${spanText(role, messages)}`.trim(),
    })),
    dates: spanText({ start: joined, end: member.end }, messages),
  };
}
