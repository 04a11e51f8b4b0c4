import type { SourcedFigures } from '../../data/figures.ts';
import { countryFigures } from '../../domain/figures/countryFigures.ts';
import { importPlaces } from '../../domain/figures/importPlaces.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { CountryLists } from './CountryLists.tsx';
import { CountryPlaces } from './CountryPlaces.tsx';
import { CountryTable } from './CountryTable.tsx';
import styles from './Figures.module.css';
import { Reading } from './Reading.tsx';
import { useFigureWords } from './useFigureWords.ts';

/** The figures of a country on the date: minerals, rank among Korea's import partners, national lists. */
export function CountryMinerals({ country }: { readonly country: Party }) {
  return <Reading>{(figures) => <Read figures={figures} country={country} />}</Reading>;
}

interface Props {
  readonly figures: SourcedFigures;
  readonly country: Party;
}

function Read({ figures, country }: Props) {
  const { text } = useFigureWords();
  const day = useSelect((state) => state.view.time.day);
  const layer = useSelect((state) => state.view.layer);
  const rows = countryFigures(figures, country, day);
  const places = importPlaces(figures, country);
  const named = new Set([...rows.map(({ table }) => table.mineral), ...places.keys()]);
  // The mineral of the layer comes first, and the others are collapsed.
  const first = layer.kind === 'ties' || !named.has(layer.mineral) ? null : layer.mineral;
  const part = (wanted: (mineral: string) => boolean) => (
    <>
      <CountryTable
        figures={figures}
        country={country}
        rows={rows.filter(({ table }) => wanted(table.mineral))}
      />
      <CountryPlaces figures={figures} places={new Map([...places].filter(([mineral]) => wanted(mineral)))} />
    </>
  );
  return (
    <>
      {named.size === 0 && <p className={styles['muted']}>{text.noneOfCountry}</p>}
      {first === null ? (
        part(() => true)
      ) : (
        <>
          {part((mineral) => mineral === first)}
          {named.size > 1 && (
            <details className={styles['fold']}>
              <summary>{text.otherMinerals(named.size - 1)}</summary>
              {part((mineral) => mineral !== first)}
            </details>
          )}
        </>
      )}
      <CountryLists figures={figures} country={country} day={day} />
    </>
  );
}
