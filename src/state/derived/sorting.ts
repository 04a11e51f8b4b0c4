/** The columns of the list's tables, and the order of their rows. */

/** The columns of the table of partnerships. */
export const PARTNERSHIP_COLUMNS = [
  'name',
  'kind',
  'members',
  'since',
  'end',
  'status',
  'instrument',
  'binding',
  'minerals',
] as const;
/** One of `PARTNERSHIP_COLUMNS`. */
export type PartnershipColumn = (typeof PARTNERSHIP_COLUMNS)[number];

/** The columns of the table of events. */
export const EVENT_COLUMNS = ['date', 'title', 'kind', 'place', 'parties', 'confidence', 'status'] as const;
/** One of `EVENT_COLUMNS`. */
export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** Of the layer of figures: the columns differ with what its figures are. */
export const LAYER_COLUMNS = {
  table: ['country', 'value', 'share', 'rank', 'flags', 'note'],
  imports: ['country', 'share', 'flags', 'note'],
  lists: ['country', 'standing', 'names', 'since', 'list'],
} as const;
/** A column of any of the `LAYER_COLUMNS`. */
export type LayerColumn = (typeof LAYER_COLUMNS)[keyof typeof LAYER_COLUMNS][number];

/** By which column the rows stand, and whether from its last value to its first. */
export interface Sort<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

/** How each table is sorted. */
export interface Sorting {
  readonly partnerships: Sort<PartnershipColumn>;
  readonly events: Sort<EventColumn>;
  readonly table: Sort<LayerColumn>;
  readonly imports: Sort<LayerColumn>;
  readonly lists: Sort<LayerColumn>;
}

/** As the panel lists them: partnerships by kind, events with the newest first; the largest figures first. */
export const UNSORTED: Sorting = {
  partnerships: { by: 'kind', descending: false },
  events: { by: 'date', descending: true },
  table: { by: 'value', descending: true },
  imports: { by: 'share', descending: true },
  lists: { by: 'standing', descending: false },
};

/** The sort after a press on a column's head: that column, and the other way round if it was chosen already. */
export function sortedBy<Column extends string>(sort: Sort<Column>, column: Column): Sort<Column> {
  return { by: column, descending: column === sort.by && !sort.descending };
}

/** What a row is sorted by; null is not known or not there, and stands last either way. */
export type SortKey = string | number | null;

/** The rows in order, in the alphabet of a language; rows that are equal keep the order they came in. */
export function ordered<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  descending: boolean,
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
      return sign * compare(String(a), String(b));
    })
    .map(({ row }) => row);
}
