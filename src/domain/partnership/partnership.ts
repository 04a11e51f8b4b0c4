/** Partnerships and their members, as the map reasons about them. */
import type { Day } from '../time/date.ts';
import type { Life, Status } from '../time/life.ts';
import { covers, meet, statusOn, changeDays } from '../time/life.ts';
import type { MemberRole } from './roles.ts';

/** ISO 3166-1 alpha-3 code of a country; `EUU` is the European Union. */
export type Party = string;

/** The member countries of a union on a day, if the party is a union; otherwise nothing. */
export type MembersOfUnion = (party: Party, day: Day) => readonly Party[];

/** Kinds of partnerships, those with most parties first: the order of lists. */
export const KINDS = ['bloc', 'trilateral', 'bilateral', 'national'] as const;

/** One of `KINDS`. */
export type PartnershipKind = (typeof KINDS)[number];

/** Whether a partnership binds its parties in law. */
export const BINDINGS = ['binding', 'non-binding', 'unknown'] as const;

/** One of `BINDINGS`. */
export type Binding = (typeof BINDINGS)[number];

/** The form of the document, or of the tie without one, on which a partnership rests. */
export const INSTRUMENTS = [
  'treaty',
  'agreement',
  'framework',
  'mou',
  'joint-statement',
  'action-plan',
  'dialogue',
  'alliance',
  'policy',
  'unknown',
] as const;

/** One of `INSTRUMENTS`. */
export type Instrument = (typeof INSTRUMENTS)[number];

/** A role of a member, and when the member has it. */
export interface Role {
  readonly role: MemberRole;
  readonly life: Life;
}

/** A party of a partnership, with the life of its membership and its roles. */
export interface Member {
  readonly party: Party;
  readonly life: Life;
  readonly roles: readonly Role[];
}

/**
 * A partnership as far as dates and parties tell, which is all that the domain needs. The record's own
 * `Partnership` (`data/dataset.ts`) is one of these with names and texts, as its `Event` is a `DatedEvent`.
 */
export interface DatedPartnership {
  readonly id: string;
  readonly kind: PartnershipKind;
  readonly life: Life;
  readonly members: readonly Member[];
  /** Of a national measure: the parties that its events name as affected, since when. */
  readonly affected: readonly AffectedParty[];
}

/** A party that a national measure affects, from the first day of the first event that says so. */
export interface AffectedParty {
  readonly party: Party;
  readonly since: Day;
}

/** Roles of members that are not parties: they have no arc and count for nothing. */
const NON_PARTY_ROLES: ReadonlySet<MemberRole> = new Set<MemberRole>([
  'observer',
  'guest',
  'company',
  'venue',
]);

/** Whether a member is a party in the full sense, and not an observer, a guest, a venue or a company's home. */
export function isFull(member: Member): boolean {
  return !member.roles.some(({ role }) => NON_PARTY_ROLES.has(role));
}

/**
 * Whether a full member can be said to join and to leave, and not only to take part: of a participant
 * no more is known than that it was there.
 */
export function joins(member: Member): boolean {
  return isFull(member) && !member.roles.some(({ role }) => role === 'participant');
}

/** The status of a membership on a day, which is never surer than that of the partnership itself. */
export function membershipOn(partnership: DatedPartnership, member: Member, day: Day): Status {
  const life = meet(partnership.life, member.life);
  return life ? statusOn(life, day) : 'upcoming';
}

/** The full members on a day, certain or not, with their status. */
export function membersOn(
  partnership: DatedPartnership,
  day: Day,
): { party: Party; status: 'in force' | 'uncertain' }[] {
  const found: { party: Party; status: 'in force' | 'uncertain' }[] = [];
  for (const member of partnership.members) {
    if (!isFull(member)) continue;
    const status = membershipOn(partnership, member, day);
    if (status === 'in force' || status === 'uncertain') found.push({ party: member.party, status });
  }
  return found;
}

/** The member that has a role on a day, the first listed if several have it; null if none. */
export function roleHolder(partnership: DatedPartnership, role: MemberRole, day: Day): Party | null {
  const holder = partnership.members.find((member) =>
    member.roles.some((held) => held.role === role && covers(held.life.possible, day)),
  );
  return holder?.party ?? null;
}

/**
 * Where the spokes of a bloc meet on a day: its chair of that day, or the party that leads it;
 * without either the first member among `focus` (the lens); then a co-chair or host;
 * null if nobody stands out.
 */
export function hubOn(partnership: DatedPartnership, day: Day, focus: readonly Party[]): Party | null {
  const members = new Set(membersOn(partnership, day).map(({ party }) => party));
  const candidates = [
    roleHolder(partnership, 'chair', day),
    roleHolder(partnership, 'lead', day),
    ...focus,
    roleHolder(partnership, 'co-chair', day),
    roleHolder(partnership, 'host', day),
  ];
  return candidates.find((party) => party !== null && members.has(party)) ?? null;
}

/** Every day on which something about the partnership changes, in order, each once. */
export function changeDaysOf(partnership: DatedPartnership): Day[] {
  const lives = [
    partnership.life,
    ...partnership.members.flatMap((member) => [member.life, ...member.roles.map((role) => role.life)]),
  ];
  const days = [...lives.flatMap(changeDays), ...partnership.affected.map(({ since }) => since)];
  return [...new Set(days)].sort((a, b) => a - b);
}
