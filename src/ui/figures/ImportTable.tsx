import type { ImportShares } from '../../domain/figures/figures.ts';
import { partnersOf } from '../../domain/figures/imports.ts';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

/** A set of import shares as a complete table. */
export function ImportTable({ set }: { readonly set: ImportShares }) {
  const { text, layer, mineral, language, nameOf, importRemark } = useFigureWords();
  return (
    <details className={styles['fold']}>
      <summary>{text.table}</summary>
      <table className={styles['table']}>
        <caption>
          {`${mineral(set.mineral)}. ${text.partners(set.year)}: ${set.definition[language]}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.partner}</th>
            <th scope="col">{text.share}</th>
          </tr>
        </thead>
        <tbody>
          {partnersOf(set).map((partner) => {
            const remark = importRemark(partner);
            return (
              <tr key={partner.country}>
                <th scope="row">{nameOf(partner.country)}</th>
                <td>
                  <span>{layer.percent(partner.share)}</span>
                  {remark && <span className={styles['remark']}>{remark}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
