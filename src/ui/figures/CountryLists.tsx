import type { SourcedFigures } from '../../data/figures.ts';
import type { Day } from '../../domain/time/date.ts';
import { listsOfCountry } from '../../domain/figures/nationalLists.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { useLodelines } from '../../state/useLodelines.ts';
import styles from './Figures.module.css';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly country: Party;
  readonly day: Day;
}

/** The lists of critical minerals that apply to a country on a day. */
export function CountryLists({ figures, country, day }: Props) {
  const { dataset } = useLodelines();
  const { text, language, mineral, nameOf } = useFigureWords();
  const lists = listsOfCountry(figures, country, day, dataset.membersOfUnion);
  if (lists.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary>{text.ownLists(lists.length)}</summary>
      <ul className={styles['lists']}>
        {lists.map(({ list, through }) => (
          <li key={list.id} className={styles['entry']}>
            <p>{`${list.name[language]}, ${text.since(list.date)}`}</p>
            <p className={styles['muted']}>
              {[
                ...(through === null ? [] : [text.through(nameOf(through))]),
                text.namesOnList(list.count),
                ...(list.note ? [list.note[language]] : []),
              ].join(' · ')}
            </p>
            <details className={styles['fold']}>
              <summary>{text.listMinerals(list.names.size)}</summary>
              <p>{[...list.names.keys()].map(mineral).join(', ')}</p>
            </details>
            <SourceLinks figures={figures} ids={list.sources} short />
          </li>
        ))}
      </ul>
    </details>
  );
}
