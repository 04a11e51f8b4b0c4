import type { SourcedFigures } from '../../data/figures.ts';
import type { TableOnDay } from '../../domain/figures/edition.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

interface Props extends TableOnDay {
  readonly figures: SourcedFigures;
}

/** The edition of a table, with year, stage, unit and form of the mineral. Marks an edition later than the date. */
export function TableEdition({ figures, table, later }: Props) {
  const { text, layer, language } = useFigureWords();
  const form = figures.forms.get(table.form)?.[language] ?? table.form;
  const what = [table.stage && text.stages[table.stage], text.units[table.unit], form];
  return (
    <>
      <p className={styles['edition']}>{layer.edition(table.edition.shortName[language], table.year)}</p>
      <p className={styles['muted']}>{what.filter((part) => part !== null).join(' · ')}</p>
      {later && <p className={styles['later']}>{layer.later(table.edition.known)}</p>}
    </>
  );
}
