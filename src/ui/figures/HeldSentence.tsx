import type { Day } from '../../domain/time/date.ts';
import { comparableTotal } from '../../domain/figures/figureRows.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import type { Holdings } from '../../domain/figures/holdings.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly holdings: Holdings;
  /** Number of parties whose membership is in force. */
  readonly parties: number;
  readonly day: Day;
}

/** The parties' share of the world in one sentence, as a bar, and as the sum. */
export function HeldSentence({ holdings, parties, day }: Props) {
  const { text, layer, mineral } = useFigureWords();
  const { table, held, share, shareIsAtMost, counted } = holdings;
  if (counted.length === 0) return <p className={styles['sentence']}>{text.noneCounted}</p>;
  const facts = {
    day,
    parties,
    quantity: table.quantity,
    mineral: text.within(mineral(table.mineral)),
    year: table.year,
  };
  const tonnes = (value: number) => layer.tonnes(tonnesOf(value, table.unit));
  const total = comparableTotal(table);
  const world = total === null ? null : shareIsAtMost ? layer.atLeast(tonnes(total)) : tonnes(total);
  return (
    <>
      <p className={styles['sentence']}>
        {share === null
          ? text.heldAmount(facts, tonnes(held))
          : text.heldShare(facts, layer.share(share, shareIsAtMost))}
      </p>
      {share !== null && (
        <span className={styles['ofWorld']} aria-hidden="true">
          <span style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      )}
      <p className={styles['together']}>
        {[text.together(tonnes(held), world), ...(share === null ? [text.noShares] : [])].join(' ')}
      </p>
    </>
  );
}
