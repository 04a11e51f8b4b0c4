/** What the viewer asks for: whose partnerships and events, and which of them. */
import type { Day } from '../time/date.ts';
import type { DatedEvent } from './event.ts';
import { FILTER_KEYS, type Filters } from './filter.ts';
import { type Status, statusOn } from '../time/life.ts';
import { isFull, membershipOn, type Party, type DatedPartnership } from './partnership.ts';

/** Whose partnerships and events are shown: some parties, or with none the whole world. Addresses call it `party`. */
export type Lens = readonly Party[];

/** The lens, and the filters on what it shows. */
export interface Query extends Filters {
  readonly lens: Lens;
}

/** Whether two queries are written alike, so that they show the same. */
export function sameQuery(a: Query, b: Query): boolean {
  return (['lens', ...FILTER_KEYS] as const).every(
    (key) => a[key] === b[key] || a[key].join() === b[key].join(),
  );
}

/**
 * Whether a partnership is in a lens: one of its members, or a party of one of its `events`, is.
 */
export function partnershipInLens(
  partnership: DatedPartnership,
  events: readonly DatedEvent[],
  lens: Lens,
): boolean {
  return takesPart(partnership, lens) || events.some((event) => names(event, lens));
}

/** Whether a party of the lens takes part in a partnership itself. In the whole world everything takes part. */
export function takesPart(partnership: DatedPartnership, lens: Lens): boolean {
  return lens.length === 0 || partnership.members.some(({ party }) => lens.includes(party));
}

/** From the surest to the least sure. */
const SURE: readonly Status[] = ['in force', 'uncertain', 'ended'];

/**
 * How a partnership stands for a lens on a day: the surest membership of its parties, a guest or an
 * observer having none; 'upcoming' if they have none yet. For the whole world how it stands itself.
 */
export function statusThrough(partnership: DatedPartnership, lens: Lens, day: Day): Status {
  if (lens.length === 0) return statusOn(partnership.life, day);
  const statuses = partnership.members
    .filter((member) => lens.includes(member.party) && isFull(member))
    .map((member) => membershipOn(partnership, member, day));
  return SURE.find((status) => statuses.includes(status)) ?? 'upcoming';
}

/**
 * Whether an event is in a lens: it names a party of it, or belongs to a partnership that is; `isHeld` says
 * so by the partnership's id.
 */
export function eventInLens(event: DatedEvent, isHeld: (id: string) => boolean, lens: Lens): boolean {
  return lens.length === 0 || names(event, lens) || event.partnerships.some(isHeld);
}

function names(event: DatedEvent, lens: Lens): boolean {
  return event.parties.some(({ party }) => lens.includes(party));
}
