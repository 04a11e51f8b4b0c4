import { useId, useRef } from 'react';
import { type Sort, sortedBy } from '../../state/derived/sorting.ts';
import { useSelect } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import { useArrowKeys } from '../controls/useArrowKeys.ts';
import { useKeptRow } from '../controls/useKeptRow.ts';
import { useTabStop } from '../controls/useTabStop.ts';
import { hasBlocks, ListBody } from './ListBody.tsx';
import styles from './ListTable.module.css';
import type { Elements } from '../controls/elements.ts';

/** Focus and selection state of a row. */
export interface Place {
  /** 0 for the one row at which the Tab key stops (roving tabindex), -1 for the others. */
  readonly tabIndex: 0 | -1;
  readonly selected: boolean;
  /** `aria-rowindex`, if not all rows are in the document. */
  readonly index: number | undefined;
  readonly onVisit: (id: string) => void;
}

interface Props<Row extends { readonly id: string }, Column extends string> {
  /** Its `data-part`, the target of skip links. */
  readonly part: string;
  readonly className: string | undefined;
  readonly kind: NonNullable<Selection>['kind'];
  readonly name: string | Elements;
  readonly shown: Elements;
  /** Facts about all rows, shown in the caption. */
  readonly about?: Elements;
  readonly none: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly sort: Sort<Column>;
  readonly onSort: (sort: Sort<Column>) => void;
  readonly rows: readonly Row[];
  /** Whether all rows are in the document, however many there are. */
  readonly whole?: boolean;
  readonly renderRow: (row: Row, place: Place) => Elements;
}

const ITEMS = 'tbody tr > th button';

/** A table with sortable columns. The arrow keys move between its rows and between its column headers. */
export function ListTable<Row extends { readonly id: string }, Column extends string>(
  props: Props<Row, Column>,
) {
  const {
    part,
    className,
    kind,
    name,
    shown,
    about,
    none,
    columns,
    sort,
    onSort,
    rows,
    whole = false,
  } = props;
  const { renderRow } = props;
  const caption = useId();
  const table = useRef<HTMLTableElement>(null);
  const heads = useRef<HTMLTableSectionElement>(null);
  useArrowKeys(table, ITEMS, 'rows');
  useKeptRow(table, ITEMS);
  useArrowKeys(heads, 'button', 'columns');
  const selected = useSelect(({ view }) => (view.selection?.kind === kind ? view.selection.id : null));
  const names = Object.keys(columns) as Column[];
  const heading = useTabStop(names, sort.by);
  const entry = useTabStop(
    rows.map(({ id }) => id),
    selected,
  );

  return (
    <table
      ref={table}
      data-part={part}
      className={`${styles['table']} ${className ?? ''}`}
      aria-labelledby={caption}
      aria-rowcount={hasBlocks(rows.length) ? rows.length + 1 : undefined}
      tabIndex={-1}
    >
      <caption>
        <strong id={caption}>{name}</strong> <span>{shown}</span>
        {about}
      </caption>
      <thead ref={heads}>
        <tr>
          {names.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={column !== sort.by ? undefined : sort.descending ? 'descending' : 'ascending'}
            >
              <button
                type="button"
                tabIndex={column === heading.stop ? 0 : -1}
                onFocus={() => heading.onVisit(column)}
                onClick={() => onSort(sortedBy(sort, column))}
              >
                {columns[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {rows.length === 0 ? (
        <tbody>
          <tr className={styles['none']}>
            <td colSpan={names.length}>{none}</td>
          </tr>
        </tbody>
      ) : (
        <ListBody
          rows={rows}
          fixed={[entry.stop, selected]}
          whole={whole}
          renderRow={(row, index) =>
            renderRow(row, {
              tabIndex: row.id === entry.stop ? 0 : -1,
              selected: row.id === selected,
              index,
              onVisit: entry.onVisit,
            })
          }
        />
      )}
    </table>
  );
}
