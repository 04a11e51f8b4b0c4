/** The query: the lens and the filters. */
import type { Day } from '../time/date.ts';
import type { DatedEvent } from './event.ts';
import { FILTER_KEYS, type Filters } from './filter.ts';
import { type Status, statusOn } from '../time/life.ts';
import { isFull, membershipOn, type Party, type DatedPartnership } from './partnership.ts';

/** The parties whose partnerships and events are shown; empty means all. The URL calls it `party`. */
export type Lens = readonly Party[];

/** The lens, and the filters on what it shows. */
export interface Query extends Filters {
  readonly lens: Lens;
}

/** Whether two queries have the same values in the same order. */
export function sameQuery(a: Query, b: Query): boolean {
  return (['lens', ...FILTER_KEYS] as const).every(
    (key) => a[key] === b[key] || a[key].join() === b[key].join(),
  );
}

/**
 * Whether a partnership is in a lens: one of its members, or a party of one of its `events`, is in the lens.
 */
export function partnershipInLens(
  partnership: DatedPartnership,
  events: readonly DatedEvent[],
  lens: Lens,
): boolean {
  return takesPart(partnership, lens) || events.some((event) => namesParty(event, lens));
}

/** Whether a party of the lens is a member of the partnership. Always true for an empty lens. */
export function takesPart(partnership: DatedPartnership, lens: Lens): boolean {
  return lens.length === 0 || partnership.members.some(({ party }) => lens.includes(party));
}

/** From most to least certain. */
const BY_CERTAINTY: readonly Status[] = ['in force', 'uncertain', 'ended', 'upcoming'];

/**
 * The status of a partnership for a lens on a day: the most certain status among the full memberships of its
 * parties; `upcoming` if there are none. For an empty lens, the status of the partnership itself.
 */
export function statusThrough(partnership: DatedPartnership, lens: Lens, day: Day): Status {
  if (lens.length === 0) return statusOn(partnership.life, day);
  let best: Status = 'upcoming';
  for (const member of partnership.members) {
    if (!lens.includes(member.party) || !isFull(member)) continue;
    const status = membershipOn(partnership, member, day);
    if (BY_CERTAINTY.indexOf(status) < BY_CERTAINTY.indexOf(best)) best = status;
  }
  return best;
}

/**
 * Whether an event is in a lens: it names a party of the lens, or belongs to a partnership in the lens, as
 * decided by `isInLens(partnershipId)`.
 */
export function eventInLens(event: DatedEvent, isInLens: (id: string) => boolean, lens: Lens): boolean {
  return lens.length === 0 || namesParty(event, lens) || event.partnerships.some(isInLens);
}

function namesParty(event: DatedEvent, lens: Lens): boolean {
  return event.parties.some(({ party }) => lens.includes(party));
}
