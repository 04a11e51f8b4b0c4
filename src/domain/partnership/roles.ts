/** The roles of parties in partnerships and in events. */

/** Roles of a partnership's members; an ordinary member has none. */
export const MEMBER_ROLES = [
  'chair',
  'co-chair',
  'lead',
  'host',
  'founder',
  'observer',
  'guest',
  'participant',
  'covered',
  'owner',
  'site',
  'supporter',
  'venue',
  'company',
] as const;

/** One of `MEMBER_ROLES`. */
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Roles of an event's parties. */
export const EVENT_ROLES = [
  'affected',
  'author',
  'chair',
  'co-chair',
  'company',
  'complainant',
  'controls',
  'critic',
  'former-chair',
  'founder',
  'funder',
  'guest',
  'host',
  'investor',
  'lead',
  'member',
  'model',
  'new-forum-member',
  'observer',
  'organiser',
  'owner',
  'participant',
  'partner',
  'party',
  'planned',
  'producer',
  'respondent',
  'signatory',
  'site',
  'subject',
  'target',
  'venue',
  'vice-chair',
] as const;

/** One of `EVENT_ROLES`. */
export type EventRole = (typeof EVENT_ROLES)[number];
