import type { SourcedFigures } from '../../data/figures.ts';
import { countryFigures } from '../../domain/countryFigures.ts';
import type { Party } from '../../domain/partnership.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { CountryLists } from './CountryLists.tsx';
import { CountryPlaces } from './CountryPlaces.tsx';
import { CountryTable } from './CountryTable.tsx';
import styles from './Figures.module.css';
import { Reading } from './Reading.tsx';
import { useFigureWords } from './useFigureWords.ts';

/** What figures say of a country on the date: its minerals, its place among Korea's partners, its lists. */
export function CountryMinerals({ country }: { readonly country: Party }) {
  return <Reading>{(figures) => <Read figures={figures} country={country} />}</Reading>;
}

function Read({ figures, country }: { readonly figures: SourcedFigures; readonly country: Party }) {
  const { text, nameOf } = useFigureWords();
  const day = useSelect((state) => state.view.time.day);
  const rows = countryFigures(figures, country, day);
  return (
    <>
      {rows.length === 0 ? (
        <p className={styles['muted']}>{text.noneOfCountry}</p>
      ) : (
        <CountryTable figures={figures} rows={rows} caption={`${nameOf(country)}: ${text.minerals}`} />
      )}
      <CountryPlaces figures={figures} country={country} />
      <CountryLists figures={figures} country={country} day={day} />
    </>
  );
}
