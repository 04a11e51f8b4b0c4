/** Countries that list a mineral as critical or strategic. */
import type { Day } from '../time/date.ts';
import type { Figures, NationalList } from './figures.ts';
import type { MembersOfUnion, Party } from '../partnership/partnership.ts';

/**
 * Whether a mineral is on a country's lists on a day. `not listed`: on none of the lists published by then.
 * `no list yet`: the country's first list in the record is later.
 */
export type ListingStatus = 'listed' | 'not listed' | 'no list yet';

/** A country's lists on a day that include one mineral. */
export interface ListRow {
  readonly country: Party;
  /** The union that published the list; null if the country did. */
  readonly through: Party | null;
  readonly status: ListingStatus;
  /** The lists that include the mineral on the day, oldest first. */
  readonly lists: readonly NationalList[];
}

/** The lists that include a mineral on a day, oldest first. A list counts from the first day of its date. */
export function listsOn(figures: Figures, mineral: string, day: Day): NationalList[] {
  return figures.lists
    .filter(({ names, date }) => names.has(mineral) && date.first <= day)
    .sort((a, b) => a.date.first - b.date.first);
}

/**
 * One row for each country and union with a list in the record, and one for each member country of those
 * unions on the day that has no list of its own.
 */
export function listRows(
  figures: Figures,
  mineral: string,
  day: Day,
  membersOfUnion: MembersOfUnion,
): ListRow[] {
  const including = new Set(listsOn(figures, mineral, day));
  const own = [...new Set(figures.lists.map(({ country }) => country))].map((country): ListRow => {
    const lists = figures.lists.filter((list) => list.country === country);
    const listed = lists.filter((list) => including.has(list)).sort((a, b) => a.date.first - b.date.first);
    const published = lists.some(({ date }) => date.first <= day);
    const status = listed.length > 0 ? 'listed' : published ? 'not listed' : 'no list yet';
    return { country, through: null, status, lists: listed };
  });
  const withOwnLists = new Set(own.map(({ country }) => country));
  const ofUnions = own.flatMap((row) =>
    membersOfUnion(row.country, day)
      .filter((country) => !withOwnLists.has(country))
      .map((country) => ({ ...row, country, through: row.country })),
  );
  return [...own, ...ofUnions];
}

/** A list that applies to a country: its own, or that of a union it belongs to on the day. */
export interface ListOfCountry {
  readonly list: NationalList;
  readonly through: Party | null;
}

/**
 * The lists published by a day that apply to a country: its own first, then those of unions, each newest
 * first.
 */
export function listsOfCountry(
  figures: Figures,
  country: Party,
  day: Day,
  membersOfUnion: MembersOfUnion,
): ListOfCountry[] {
  const published = figures.lists
    .filter(({ date }) => date.first <= day)
    .toSorted((a, b) => b.date.first - a.date.first);
  const own = published.filter((list) => list.country === country);
  const ofUnions = published.filter(
    (list) => list.country !== country && membersOfUnion(list.country, day).includes(country),
  );
  return [
    ...own.map((list) => ({ list, through: null })),
    ...ofUnions.map((list) => ({ list, through: list.country })),
  ];
}
