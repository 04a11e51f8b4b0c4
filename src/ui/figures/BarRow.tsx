import type { Party } from '../../domain/partnership/partnership.ts';
import styles from './Bars.module.css';
import { useFigureWords } from './useFigureWords.ts';
import { useOpensCountry } from './useOpensCountry.ts';

interface Props {
  readonly country: Party;
  readonly rank: number | null;
  readonly value: string;
  /** Text beside the bar, such as the share of the world. */
  readonly share?: string | undefined;
  /** The length of the bar, from 0 to 1. */
  readonly part: number;
  /** The 0-based class on the map; null draws in the neutral colour. */
  readonly shade?: number | null | undefined;
  readonly remark?: string | undefined;
}

/** A country with its value as text and as a bar. */
export function BarRow({ country, rank, value, share, part, shade = null, remark }: Props) {
  const { text, nameOf } = useFigureWords();
  const opens = useOpensCountry(country);
  return (
    <li>
      <button type="button" className={styles['row']} {...opens}>
        {/* The name comes first, because typing finds a row by its first letters. */}
        <span className={styles['name']}>{nameOf(country)}</span>
        <span className={styles['rank']}>
          {rank !== null && (
            <>
              <span className="visually-hidden">{text.worldRank}</span> <span>{rank}</span>
            </>
          )}
        </span>
        <span className={styles['value']}>{value}</span>
        <span className={styles['bar']} aria-hidden="true">
          <span
            style={{
              width: `${part * 100}%`,
              ...(shade !== null && { background: `var(--shade-${shade + 1}, var(--muted))` }),
            }}
          />
        </span>
        {share && <span className={styles['share']}>{share}</span>}
        {remark && <span className={styles['remark']}>{remark}</span>}
      </button>
    </li>
  );
}
