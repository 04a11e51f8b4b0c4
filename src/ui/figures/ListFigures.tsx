import type { SourcedFigures } from '../../data/figures.ts';
import type { ListRow } from '../../domain/figures/nationalLists.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { Names } from '../details/Names.tsx';
import styles from './Figures.module.css';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';
import { useOpensCountry } from './useOpensCountry.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly mineral: string;
  readonly rows: readonly ListRow[];
}

/** The national lists that include a mineral on the date, with dates and names; then the other countries. */
export function ListFigures({ figures, mineral, rows }: Props) {
  const { text } = useFigureWords();
  const day = useSelect((state) => state.view.time.day);
  const own = rows.filter(({ through }) => through === null);
  const listed = own
    .filter(({ status }) => status === 'listed')
    .toSorted((a, b) => (a.lists[0]?.date.first ?? 0) - (b.lists[0]?.date.first ?? 0));
  const parties = (wanted: ListRow['status']) =>
    own.filter(({ status }) => status === wanted).map(({ country }) => country);
  const rest = [
    [text.notListed, parties('not listed')],
    [text.noList, parties('no list yet')],
  ] as const;
  return (
    <>
      <p className={styles['edition']}>{text.listed(listed.length, day)}</p>
      <ul className={styles['lists']}>
        {listed.map((row) => (
          <Listed
            key={row.country}
            figures={figures}
            mineral={mineral}
            row={row}
            members={rows.filter(({ through }) => through === row.country).length}
          />
        ))}
      </ul>
      {rest.map(
        ([title, ids]) =>
          ids.length > 0 && (
            <div key={title} className={styles['rest']}>
              <span>{`${title}: `}</span>
              <Names kind="country" ids={ids} />
            </div>
          ),
      )}
    </>
  );
}

interface ListedProps {
  readonly figures: SourcedFigures;
  readonly mineral: string;
  readonly row: ListRow;
  /** Number of countries to which the list of a union applies; 0 for a country. */
  readonly members: number;
}

function Listed({ figures, mineral, row, members }: ListedProps) {
  const { text, language } = useFigureWords();
  return (
    <li>
      <CountryButton country={row.country} />
      {members > 0 && <span className={styles['muted']}>{` ${text.coversMembers(members)}`}</span>}
      {row.lists.map((list) => (
        <div key={list.id} className={styles['entry']}>
          <p>{`${list.name[language]}, ${text.since(list.date)}`}</p>
          <p className={styles['muted']}>
            {[text.asNames(list.names.get(mineral) ?? []), ...(list.note ? [list.note[language]] : [])].join(
              ' · ',
            )}
          </p>
          <SourceLinks figures={figures} ids={list.sources} short />
        </div>
      ))}
    </li>
  );
}

function CountryButton({ country }: { readonly country: Party }) {
  const { nameOf } = useFigureWords();
  const opens = useOpensCountry(country);
  return (
    <button type="button" className={styles['country']} {...opens}>
      {nameOf(country)}
    </button>
  );
}
