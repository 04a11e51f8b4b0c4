/** Who calls a mineral critical or strategic. */
import type { Day } from '../time/date.ts';
import type { Figures, NationalList } from './figures.ts';
import type { MembersOfUnion, Party } from '../partnership/partnership.ts';

/**
 * How a country stands to a mineral on a day: `listed`; `not listed` on the lists that it has by then;
 * `no list yet` where the first list that the record holds is of a later day.
 */
export type ListingStatus = 'listed' | 'not listed' | 'no list yet';

/** A country's lists on a day, as far as they concern one mineral. */
export interface ListRow {
  readonly country: Party;
  /** The union whose list it is, if it is not the country's own. */
  readonly through: Party | null;
  readonly status: ListingStatus;
  /** The lists that hold the mineral on the day, in the order of time. */
  readonly lists: readonly NationalList[];
}

/** The lists that hold a mineral on a day, in the order of time. A list holds from the first day of its date. */
export function listsOn(figures: Figures, mineral: string, day: Day): NationalList[] {
  return figures.lists
    .filter(({ names, date }) => names.has(mineral) && date.first <= day)
    .sort((a, b) => a.date.first - b.date.first);
}

/** Every country and union that has a list in the record, and the countries of those unions on the day. */
export function listRows(
  figures: Figures,
  mineral: string,
  day: Day,
  membersOfUnion: MembersOfUnion,
): ListRow[] {
  const holding = new Set(listsOn(figures, mineral, day));
  const own = [...new Set(figures.lists.map(({ country }) => country))].map((country): ListRow => {
    const lists = figures.lists.filter((list) => list.country === country);
    const here = lists.filter((list) => holding.has(list)).sort((a, b) => a.date.first - b.date.first);
    const begun = lists.some(({ date }) => date.first <= day);
    const status = here.length > 0 ? 'listed' : begun ? 'not listed' : 'no list yet';
    return { country, through: null, status, lists: here };
  });
  const known = new Set(own.map(({ country }) => country));
  const ofUnions = own.flatMap((row) =>
    membersOfUnion(row.country, day)
      .filter((country) => !known.has(country))
      .map((country) => ({ ...row, country, through: row.country })),
  );
  return [...own, ...ofUnions];
}

/** A list that counts for a country: its own, or that of a union to which it belongs on the day. */
export interface ListOfCountry {
  readonly list: NationalList;
  readonly through: Party | null;
}

/** The lists begun by a day that count for a country, its own first, each kind the newest first. */
export function listsOfCountry(
  figures: Figures,
  country: Party,
  day: Day,
  membersOfUnion: MembersOfUnion,
): ListOfCountry[] {
  const begun = figures.lists
    .filter(({ date }) => date.first <= day)
    .toSorted((a, b) => b.date.first - a.date.first);
  const own = begun.filter((list) => list.country === country);
  const ofUnions = begun.filter(
    (list) => list.country !== country && membersOfUnion(list.country, day).includes(country),
  );
  return [
    ...own.map((list) => ({ list, through: null })),
    ...ofUnions.map((list) => ({ list, through: list.country })),
  ];
}
