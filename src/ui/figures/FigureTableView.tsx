import type { FigureRow } from '../../domain/figures/figureRows.ts';
import { totalIsFloor } from '../../domain/figures/figureRows.ts';
import type { Figure, FigureTable } from '../../domain/figures/figures.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly table: FigureTable;
  readonly rows: readonly FigureRow[];
}

/** A complete table as published, in its original unit, with flags and notes of each figure. */
export function FigureTableView({ table, rows }: Props) {
  const { text, layer, title, nameOf, remark, language } = useFigureWords();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const { quantity: kind, mineral, series, world, others } = table;
  const valueOf = (figure: Figure, reason: FigureRow['reason']) =>
    figure.value === null ? layer.reasons[reason ?? 'NA'] : number.format(figure.value);
  const cell = (figure: Figure, value: string) => {
    const remarks = remark(figure, []);
    return (
      <td>
        <span>{value}</span>
        {remarks && <span className={styles['remark']}>{remarks}</span>}
      </td>
    );
  };
  return (
    <details className={styles['fold']}>
      <summary>{text.table}</summary>
      <table className={styles['table']}>
        <caption>
          {`${title({ kind, mineral, series })}. ${layer.edition(table.edition.shortName[language], table.year)}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.country}</th>
            <th scope="col">{text.value(text.units[table.unit])}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.rank}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.country}>
              <th scope="row">{nameOf(row.country)}</th>
              {cell(row, valueOf(row, row.reason))}
              <td>{row.share !== null && layer.share(row.share, row.shareIsAtMost)}</td>
              <td>{row.rank}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {others && others.value !== null && (
            <tr>
              <th scope="row">{text.otherCountries}</th>
              {cell(others, number.format(others.value))}
            </tr>
          )}
          {world && world.value !== null && (
            <tr>
              <th scope="row">{layer.world}</th>
              {cell(
                { ...world, flags: world.flags.filter((flag) => flag !== '>') },
                totalIsFloor(table) ? layer.atLeast(number.format(world.value)) : number.format(world.value),
              )}
            </tr>
          )}
        </tfoot>
      </table>
    </details>
  );
}
