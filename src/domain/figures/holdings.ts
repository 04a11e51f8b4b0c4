/** What several countries hold together of a mineral. */
import type { Day } from '../time/date.ts';
import type { TableOnDay } from './edition.ts';
import { comparableTotal, leavesOut, totalIsFloor } from './figureRows.ts';
import type { CountryFigure, Reason } from './figures.ts';
import { reasonOf } from './figures.ts';
import type { MembersOfUnion, DatedPartnership, Party } from '../partnership/partnership.ts';
import { membersOn } from '../partnership/partnership.ts';

/** A country that is counted, with the union through which it is, if it is no party itself. */
export interface Holder {
  readonly country: Party;
  readonly through: Party | null;
}

/** What some countries have together by one table: the sum, its share, and whom it leaves out. */
export interface Holdings extends TableOnDay {
  /** In the table's unit: the sum of `counted`. */
  readonly held: number;
  /** Part of the world, 0 to 1; null where it may not be computed. */
  readonly share: number | null;
  /** The world total is a floor, so that the share is at most this. */
  readonly shareIsAtMost: boolean;
  /** Those with a value, the largest first. */
  readonly counted: readonly (Holder & { readonly value: number })[];
  /** Named in the table without a value: not zero, not counted. */
  readonly withoutFigure: readonly (Holder & { readonly reason: Reason })[];
  /** Not in the table: they hold none, or are counted among other countries. */
  readonly notListed: readonly Holder[];
  /** Have a value that the world total leaves out, so that it is not counted. */
  readonly outsideTotal: readonly (Holder & { readonly value: number })[];
}

/** The full members of a partnership whose membership is in force on a day; the uncertain ones apart. */
export function partiesOn(partnership: DatedPartnership, day: Day): { parties: Party[]; uncertain: Party[] } {
  const members = membersOn(partnership, day);
  const of = (wanted: 'in force' | 'uncertain') =>
    members.filter(({ status }) => status === wanted).map(({ party }) => party);
  return { parties: of('in force'), uncertain: of('uncertain') };
}

/** Each country once: parties, and the countries of those that are unions on the day. */
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

/** What the holders have together by a table. The same mineral, form, year and edition throughout. */
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
