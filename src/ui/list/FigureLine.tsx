import { memo } from 'react';
import type { SourcedFigures } from '../../data/figures.ts';
import type { LayerCell, LayerRow } from '../../state/derived/layerTable.ts';
import type { LayerColumn } from '../../state/derived/sorting.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './FigureTable.module.css';
import type { Place } from './ListTable.tsx';
import { OpenButton } from './OpenButton.tsx';

interface Props extends Place {
  readonly row: LayerRow;
  readonly columns: readonly LayerColumn[];
  readonly labels: Readonly<Partial<Record<LayerColumn, string>>>;
  readonly sources: SourcedFigures['sources'];
}

/** A country as a table row. Where rows become cards, `data-label` is shown before each cell. */
export const FigureLine = memo(function FigureLine(props: Props) {
  const { row, columns, labels, sources, tabIndex, selected, index, onVisit } = props;
  return (
    <tr data-row={`country ${row.id}`} aria-rowindex={index} aria-current={selected ? 'true' : undefined}>
      {columns.map((column) => {
        const cell = row.cells[column];
        if (!cell) return null;
        if (column === 'country') {
          return (
            <th key={column} scope="row">
              <OpenButton target={{ kind: 'country', id: row.id }} tabIndex={tabIndex} onVisit={onVisit}>
                {cell.text}
              </OpenButton>
            </th>
          );
        }
        const tone = cell.absent ? styles['absent'] : undefined;
        return (
          <td key={column} data-label={labels[column]} data-column={column} className={tone}>
            {cell.lists ? <Lists cell={cell} sources={sources} tabIndex={tabIndex} /> : cell.text}
          </td>
        );
      })}
    </tr>
  );
});

/** The national lists with links to their sources and their notes; with dates if the dates differ. */
function Lists({
  cell: { lists = [], through },
  sources,
  tabIndex,
}: {
  readonly cell: LayerCell;
  readonly sources: SourcedFigures['sources'];
  readonly tabIndex: 0 | -1;
}) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  const differ = lists.some(({ date }) => date.first !== lists[0]?.date.first);
  const union = through && nameOf(through);
  return (
    <ul className={styles['names']}>
      {lists.map(({ id, name, date, sources: [source = ''], note }) => {
        const dated = differ ? messages.layer.inSeries(name[language], messages.date(date)) : name[language];
        return (
          <li key={id}>
            <OutsideLink url={sources.get(source)?.url ?? null} tabIndex={tabIndex}>
              {union ? `${union}: ${dated}` : dated}
            </OutsideLink>
            {note && !union && <small>{note[language]}</small>}
          </li>
        );
      })}
    </ul>
  );
}
