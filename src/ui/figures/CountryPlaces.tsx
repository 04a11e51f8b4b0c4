import type { SourcedFigures } from '../../data/figures.ts';
import type { ImportPlace } from '../../domain/figures/importPlaces.ts';
import styles from './Figures.module.css';
import { ShowOnMap } from './ShowOnMap.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  /** The ranks by mineral id. */
  readonly places: ReadonlyMap<string, readonly ImportPlace[]>;
}

/** The rank of a country among Korea's import partners, by mineral, with the definition of each set of shares. */
export function CountryPlaces({ figures, places }: Props) {
  const { text, mineral } = useFigureWords();
  if (places.size === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{text.amongPartners}</h3>
      <ul className={styles['lists']}>
        {[...places].map(([id, [first, ...others]]) => (
          <li key={id}>
            <strong>{mineral(id)}</strong>
            {first && <Place figures={figures} place={first} />}
            {others.length > 0 && (
              <details className={styles['fold']}>
                <summary>{text.furtherCounts(others.length)}</summary>
                {others.map((place) => (
                  <Place key={place.set.id} figures={figures} place={place} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ figures, place }: { readonly figures: SourcedFigures; readonly place: ImportPlace }) {
  const { text, layer, language, importRemark } = useFigureWords();
  const { set, partner, rank } = place;
  const among = set.partners.length === 1 ? text.onlyPartner : text.place(rank, set.partners.length);
  const first = figures.imports.get(set.mineral)?.[0] === set;
  const remark = importRemark(partner);
  return (
    <div className={styles['place']}>
      <div>
        <p>{text.ofImports(set.year, layer.percent(partner.share), among)}</p>
        <p className={styles['muted']}>
          {[set.definition[language], ...(remark ? [remark] : [])].join(' · ')}
        </p>
        <SourceLinks figures={figures} ids={[set.source]} short />
      </div>
      <ShowOnMap layer={{ kind: 'dependence', mineral: set.mineral, series: first ? null : set.id }} />
    </div>
  );
}
