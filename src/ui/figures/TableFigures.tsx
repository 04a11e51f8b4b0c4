import type { SourcedFigures } from '../../data/figures.ts';
import { classIndexOf, type ValueClass } from '../../domain/figures/classes.ts';
import type { TableOnDay } from '../../domain/figures/edition.ts';
import { figureRows } from '../../domain/figures/figureRows.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import { commonAnnotations } from '../../domain/figures/annotations.ts';
import { BarRow } from './BarRow.tsx';
import bars from './Bars.module.css';
import { TableEdition } from './TableEdition.tsx';
import { FigureTableView } from './FigureTableView.tsx';
import styles from './Figures.module.css';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';
import { WorldLine } from './WorldLine.tsx';

interface Props extends TableOnDay {
  readonly figures: SourcedFigures;
  /** The classes of the map, in tonnes. */
  readonly classes: readonly ValueClass[];
}

/** Number of rows drawn as bars; the table has all rows. */
const DRAWN = 10;

/** Reserves or production on the date: bars of the largest, names of those without a figure, and the complete table. */
export function TableFigures({ figures, table, later, classes }: Props) {
  const { text, layer, names, flags, remark } = useFigureWords();
  const rows = figureRows(table);
  const withValue = rows.filter(({ value }) => value !== null && value > 0);
  const blanks = rows.filter(({ reason }) => reason !== null);
  const common = commonAnnotations(rows);
  const largest = withValue[0]?.value ?? 1;
  const reasons = new Map(blanks.map(({ country, reason }) => [country, reason]));
  const namesWithReason = names(
    blanks.map(({ country }) => country),
    (country) => {
      const reason = reasons.get(country);
      return reason ? layer.reasons[reason] : undefined;
    },
  );
  return (
    <>
      <TableEdition figures={figures} table={table} later={later} />
      <ol className={bars['bars']} aria-label={text.topTen(withValue.length)}>
        {withValue.slice(0, DRAWN).map((row) => {
          const value = row.value ?? 0;
          const tonnes = tonnesOf(value, table.unit);
          return (
            <BarRow
              key={row.country}
              country={row.country}
              rank={row.rank}
              value={layer.tonnes(tonnes)}
              share={row.share === null ? undefined : layer.share(row.share, row.shareIsAtMost)}
              part={value / largest}
              shade={classIndexOf(classes, tonnes)}
              remark={remark(row, common)}
            />
          );
        })}
      </ol>
      {withValue.length > DRAWN && <p className={styles['muted']}>{text.topTen(withValue.length)}</p>}
      <WorldLine table={table} />
      {common.length > 0 && <p className={styles['muted']}>{text.allValues(flags(common))}</p>}
      {blanks.length > 0 && <p className={styles['muted']}>{`${text.withoutFigure}: ${namesWithReason}`}</p>}
      <SourceLinks figures={figures} ids={table.sources} />
      <FigureTableView table={table} rows={rows} />
    </>
  );
}
