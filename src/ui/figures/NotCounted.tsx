import type { Holdings } from '../../domain/figures/holdings.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { inBrackets } from '../../i18n/names.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly holdings: Holdings;
  /** Members whose membership is uncertain on the day. */
  readonly uncertain: readonly Party[];
}

/** A longer list of names is collapsed. */
const FEW = 6;

/** The parties that are not in the sum, with the reasons. */
export function NotCounted({ holdings, uncertain }: Props) {
  const { text, layer, language, nameOf, names } = useFigureWords();
  const { table, withoutFigure, notListed, outsideTotal } = holdings;
  const absent = names(notListed.map(({ country }) => country));
  const lines: (readonly [string, string[]])[] = [
    [
      text.withoutFigure,
      withoutFigure.map(({ country, reason }) =>
        inBrackets(language, nameOf(country), layer.reasons[reason]),
      ),
    ],
    [
      text.outsideTotal,
      outsideTotal.map(({ country, value }) =>
        inBrackets(language, nameOf(country), layer.tonnes(tonnesOf(value, table.unit))),
      ),
    ],
    [text.uncertain, uncertain.map(nameOf)],
  ];
  return (
    <>
      {lines.map(
        ([title, parties]) =>
          parties.length > 0 && (
            <p key={title} className={styles['muted']}>
              {`${title}: ${parties.join(', ')}`}
            </p>
          ),
      )}
      {notListed.length > 0 && (
        <details className={styles['fold']} open={notListed.length <= FEW}>
          <summary>{text.notInTable(notListed.length)}</summary>
          <p className={styles['muted']}>{`${absent}. ${text.notInTableMeans}`}</p>
        </details>
      )}
    </>
  );
}
