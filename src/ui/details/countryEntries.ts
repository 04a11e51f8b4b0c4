/** What the record has of a country: its partnerships, those of its unions, and its events. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import { type Membership, membershipsOf } from '../../domain/partnership/membership.ts';
import { KINDS, type Party } from '../../domain/partnership/partnership.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Status } from '../../domain/time/life.ts';

type Memberships = readonly Membership<Partnership>[];

/** What the record has of a country on a day. The lens does not restrict it. */
export interface CountryEntries {
  /** All partnerships of the country at any time: by kind, then by start. */
  readonly own: Memberships;
  /** Its full memberships with one of the statuses. */
  readonly full: (...statuses: readonly Status[]) => Memberships;
  /** The partnerships in which it takes part without being a member, in force or uncertain. */
  readonly observed: Memberships;
  /** The partnerships in force of each union that it belongs to, without its own. */
  readonly unions: readonly { readonly union: Party; readonly memberships: Memberships }[];
  /** The events that name the country, in chronological order. */
  readonly events: readonly Event[];
}

/** Returns what the record has of a country on a day. */
export function countryEntries(dataset: Dataset, id: Party, day: Day): CountryEntries {
  const all = [...dataset.partnerships.values()].sort(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      Math.max(a.life.possible.start, -1e9) - Math.max(b.life.possible.start, -1e9),
  );
  const own = membershipsOf(all, id, day);
  const direct = new Set(own.map(({ partnership }) => partnership));
  return {
    own,
    full: (...statuses) => own.filter((one) => one.full && statuses.includes(one.status)),
    observed: own.filter((one) => !one.full && ['in force', 'uncertain'].includes(one.status)),
    unions: [...dataset.countries.keys()]
      .filter((union) => dataset.membersOfUnion(union, day).includes(id))
      .map((union) => ({
        union,
        memberships: membershipsOf(all, union, day).filter(
          ({ partnership, status }) => status === 'in force' && !direct.has(partnership),
        ),
      })),
    events: [...dataset.events.values()].filter((event) => event.parties.some(({ party }) => party === id)),
  };
}
