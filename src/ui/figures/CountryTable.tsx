import { Fragment } from 'react';
import type { SourcedFigures } from '../../data/figures.ts';
import type { CountryRow } from '../../domain/figures/countryFigures.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import { grouped } from '../../domain/grouped.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './Figures.module.css';
import { ShowOnMap } from './ShowOnMap.tsx';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly rows: readonly CountryRow[];
  readonly country: Party;
}

/** A table of the minerals of a country: quantity, value, share of the world, rank, and edition with source. */
export function CountryTable({ figures, rows, country }: Props) {
  const { messages, text, mineral, nameOf } = useFigureWords();
  if (rows.length === 0) return null;
  return (
    <table className={`${styles['table']} ${styles['minerals']}`}>
      <caption className="visually-hidden">{`${nameOf(country)}: ${messages.detail.minerals}`}</caption>
      <thead>
        <tr>
          <th scope="col">{text.quantity}</th>
          <th scope="col">{text.amount}</th>
          <th scope="col">{text.rank}</th>
          <th scope="col">{text.onMap}</th>
        </tr>
      </thead>
      {[...grouped(rows, ({ table }) => table.mineral)].map(([id, own]) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {mineral(id)}
            </th>
          </tr>
          {own.map((row) => (
            <Fragment key={`${row.table.quantity} ${row.table.series}`}>
              <Row figures={figures} {...row} />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ figures, table, later, row }: CountryRow & { readonly figures: SourcedFigures }) {
  const { layer, language, remark } = useFigureWords();
  const { quantity: kind, mineral, series, edition } = table;
  const name =
    series === null ? layer.kinds[kind] : `${layer.kinds[kind]}, ${layer.series[series] ?? series}`;
  const source = figures.sources.get(edition.source);
  const remarks = remark(row, []);
  return (
    <tr>
      <th scope="row">
        <span>{name}</span>
        <span className={styles['remark']}>
          <OutsideLink url={source?.url ?? null}>
            {layer.edition(edition.shortName[language], table.year)}
          </OutsideLink>
          {later && <span className={styles['wrapped']}>{layer.later(edition.known)}</span>}
        </span>
      </th>
      <td>
        <span>
          {row.value === null
            ? layer.reasons[row.reason ?? 'NA']
            : layer.tonnes(tonnesOf(row.value, table.unit))}
        </span>
        {row.share !== null && (
          <span className={styles['remark']}>{layer.share(row.share, row.shareIsAtMost)}</span>
        )}
        {remarks && <span className={styles['remark']}>{remarks}</span>}
      </td>
      <td>{row.rank}</td>
      <td>
        <ShowOnMap layer={{ kind, mineral, series }} />
      </td>
    </tr>
  );
}
