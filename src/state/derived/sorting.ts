/** Columns and row order of the tables. */

/** Columns of the partnership table. */
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

/** Columns of the event table. */
export const EVENT_COLUMNS = ['date', 'title', 'kind', 'place', 'parties', 'confidence', 'status'] as const;
/** One of `EVENT_COLUMNS`. */
export type EventColumn = (typeof EVENT_COLUMNS)[number];

/** Columns of the figure table, by origin of the values. */
export const LAYER_COLUMNS = {
  table: ['country', 'value', 'share', 'rank', 'flags', 'note'],
  imports: ['country', 'share', 'flags', 'note'],
  lists: ['country', 'standing', 'names', 'since', 'list'],
} as const;
/** Any column of `LAYER_COLUMNS`. */
export type LayerColumn = (typeof LAYER_COLUMNS)[keyof typeof LAYER_COLUMNS][number];

/** The sorted column and direction. */
export interface Sort<Column extends string> {
  readonly by: Column;
  readonly descending: boolean;
}

/** The sort of each table. */
export interface Sorting {
  readonly partnerships: Sort<PartnershipColumn>;
  readonly events: Sort<EventColumn>;
  readonly table: Sort<LayerColumn>;
  readonly imports: Sort<LayerColumn>;
  readonly lists: Sort<LayerColumn>;
}

/** The default, as in the panel: partnerships by kind, newest events first, largest figures first. */
export const UNSORTED: Sorting = {
  partnerships: { by: 'kind', descending: false },
  events: { by: 'date', descending: true },
  table: { by: 'value', descending: true },
  imports: { by: 'share', descending: true },
  lists: { by: 'standing', descending: false },
};

/**
 * The sort after a click on a column header: ascending by that column, or descending if it was already sorted
 * ascending.
 */
export function sortedBy<Column extends string>(sort: Sort<Column>, column: Column): Sort<Column> {
  return { by: column, descending: column === sort.by && !sort.descending };
}

/** Sort key of a row. Null means unknown or missing and sorts last in both directions. */
export type SortKey = string | number | null;

/** Sorts rows with the collation of a language. The sort is stable. */
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
