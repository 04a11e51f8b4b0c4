/** The combined reserves or production of several countries. */
import type { Day } from '../time/date.ts';
import type { TableOnDay } from './edition.ts';
import { comparableTotal, leavesOut, totalIsFloor } from './figureRows.ts';
import type { CountryFigure, Reason } from './figures.ts';
import { reasonOf } from './figures.ts';
import type { MembersOfUnion, DatedPartnership, Party } from '../partnership/partnership.ts';
import { membersOn } from '../partnership/partnership.ts';

/**
 * A country to be counted. `through` is the union it belongs to, or null if the country is itself a party.
 */
export interface Holder {
  readonly country: Party;
  readonly through: Party | null;
}

/**
 * The combined figures of some countries in one table: sum, share of the world total, and the countries not
 * counted.
 */
export interface Holdings extends TableOnDay {
  /** Sum of `counted`, in the table's unit. */
  readonly held: number;
  /** Share of the world total, 0 to 1. Null if it cannot be computed. */
  readonly share: number | null;
  /** True if the world total is a lower bound, so that the true share may be smaller. */
  readonly shareIsAtMost: boolean;
  /** Countries with a value, largest first. */
  readonly counted: readonly (Holder & { readonly value: number })[];
  /** Countries in the table without a value. Not counted, and not zero. */
  readonly withoutFigure: readonly (Holder & { readonly reason: Reason })[];
  /** Countries not in the table: they have none, or the publisher counts them among other countries. */
  readonly notListed: readonly Holder[];
  /** Countries with a value that the world total excludes. Not counted. */
  readonly outsideTotal: readonly (Holder & { readonly value: number })[];
}

/** The full members of a partnership on a day, with uncertain memberships listed separately. */
export function partiesOn(partnership: DatedPartnership, day: Day): { parties: Party[]; uncertain: Party[] } {
  const members = membersOn(partnership, day);
  const of = (wanted: 'in force' | 'uncertain') =>
    members.filter(({ status }) => status === wanted).map(({ party }) => party);
  return { parties: of('in force'), uncertain: of('uncertain') };
}

/**
 * Each country once: the parties that are countries, and the member countries of unions on the day. A country
 * that is itself a party has `through: null`.
 */
export function holdersOf(parties: readonly Party[], day: Day, membersOfUnion: MembersOfUnion): Holder[] {
  const holders = new Map<Party, Holder>();
  for (const country of parties) {
    if (membersOfUnion(country, day).length === 0) holders.set(country, { country, through: null });
  }
  for (const union of parties) {
    for (const country of membersOfUnion(union, day)) {
      if (!holders.has(country)) holders.set(country, { country, through: union });
    }
  }
  return [...holders.values()];
}

/** The combined figures of the given countries in one table. */
export function holdingsOf({ table, later }: TableOnDay, holders: readonly Holder[]): Holdings {
  const figures = new Map(table.countries.map((figure) => [figure.country, figure]));
  const found = holders.map((holder) => ({ holder, figure: figures.get(holder.country) }));
  const valued = found.flatMap(({ holder, figure }) =>
    figure && figure.value !== null ? [{ ...holder, value: figure.value }] : [],
  );
  const total = comparableTotal(table);
  const counted = valued
    .filter(({ country }) => !leavesOut(table, country))
    .sort((a, b) => b.value - a.value || (a.country < b.country ? -1 : 1));
  const held = counted.reduce((sum, { value }) => sum + value, 0);
  return {
    table,
    later,
    held,
    share: total === null ? null : held / total,
    shareIsAtMost: totalIsFloor(table),
    counted,
    withoutFigure: found.flatMap(({ holder, figure }) => withReason(holder, figure)),
    notListed: found.flatMap(({ holder, figure }) => (figure ? [] : [holder])),
    outsideTotal: valued.filter(({ country }) => leavesOut(table, country)),
  };
}

function withReason(
  holder: Holder,
  figure: CountryFigure | undefined,
): (Holder & { readonly reason: Reason })[] {
  const reason = figure ? reasonOf(figure) : null;
  return reason === null ? [] : [{ ...holder, reason }];
}
