/** Partnerships and their members, as used by the map. */
import type { Day } from '../time/date.ts';
import type { Life, Status } from '../time/life.ts';
import { covers, meet, spanning, statusOn, changeDays } from '../time/life.ts';
import type { MemberRole } from './roles.ts';

/** ISO 3166-1 alpha-3 code of a country, or `EUU` for the European Union. */
export type Party = string;

/** The member countries of a union on a day; empty if the party is not a union. */
export type MembersOfUnion = (party: Party, day: Day) => readonly Party[];

/** Kinds of partnerships, in the order of lists: most parties first. */
export const KINDS = ['bloc', 'trilateral', 'bilateral', 'national'] as const;

/** One of `KINDS`. */
export type PartnershipKind = (typeof KINDS)[number];

/** Whether a partnership is legally binding. */
export const BINDINGS = ['binding', 'non-binding', 'unknown'] as const;

/** One of `BINDINGS`. */
export type Binding = (typeof BINDINGS)[number];

/** The form of a partnership's founding document, or of the relationship if there is no document. */
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

/** A role of a member, and when it applies. */
export interface Role {
  readonly role: MemberRole;
  readonly life: Life;
}

/** A member of a partnership, with the life of the membership and its roles. */
export interface Member {
  readonly party: Party;
  readonly life: Life;
  readonly roles: readonly Role[];
}

/**
 * The dates and parties of a partnership, without names and texts. The record's `Partnership`
 * (`data/dataset.ts`) adds those, as its `Event` does to `DatedEvent`.
 */
export interface DatedPartnership {
  readonly id: string;
  readonly kind: PartnershipKind;
  readonly life: Life;
  readonly members: readonly Member[];
  /** Parties affected by a national measure; empty for other kinds. */
  readonly affected: readonly AffectedParty[];
}

/** A party affected by a national measure, since the first day of the first event that says so. */
export interface AffectedParty {
  readonly party: Party;
  readonly since: Day;
}

/** Roles of members that are not parties. They are not drawn and not counted. */
const NON_PARTY_ROLES: ReadonlySet<MemberRole> = new Set<MemberRole>([
  'observer',
  'guest',
  'company',
  'venue',
]);

/**
 * Whether a member is a party, rather than an observer, a guest, a venue or the home country of a company.
 */
export function isFull({ roles }: { readonly roles: readonly { readonly role: MemberRole }[] }): boolean {
  return !roles.some(({ role }) => NON_PARTY_ROLES.has(role));
}

/** Whether a member can join and leave. Of a mere participant only its presence is known. */
export function joins(member: Member): boolean {
  return isFull(member) && !member.roles.some(({ role }) => role === 'participant');
}

/** The status of a membership on a day. It is never more certain than that of the partnership. */
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

/** The member with a role on a day; the first listed if there are several, null if there is none. */
export function roleHolder(partnership: DatedPartnership, role: MemberRole, day: Day): Party | null {
  const holder = partnership.members.find((member) =>
    member.roles.some((held) => held.role === role && covers(held.life.possible, day)),
  );
  return holder?.party ?? null;
}

/**
 * The hub of a bloc on a day: its chair, otherwise its lead, otherwise the first member in `focus` (the
 * lens), otherwise a co-chair or host. Null if there is none.
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

/**
 * Every finite day on which the partnership, a membership, a role or an affected party changes; sorted,
 * without duplicates.
 */
export function changeDaysOf(partnership: DatedPartnership): Day[] {
  const lives = [partnership.life];
  for (const { life, roles } of partnership.members) {
    lives.push(life);
    for (const role of roles) lives.push(role.life);
  }
  for (const { since } of partnership.affected) lives.push(spanning({ start: since, end: Infinity }));
  return changeDays(...lives);
}
