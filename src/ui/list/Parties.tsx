import type { Party } from '../../domain/partnership/partnership.ts';
import { LIST } from '../../i18n/list.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import styles from './ListTable.module.css';

/** More parties than this are shown as a count that expands to the names. */
const MOST = 3;

interface Props {
  readonly parties: readonly Party[];
  readonly tabIndex: 0 | -1;
}

/** The parties of a row: their names, or a count that expands to the names. */
export function Parties({ parties, tabIndex }: Props) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  if (parties.length === 0) return <span>{LIST[language].noParties}</span>;
  const names = parties.map(nameOf).join(', ');
  if (parties.length <= MOST) return <span>{names}</span>;
  const text = messages.overview;
  return (
    <details className={styles['parties']}>
      <summary tabIndex={tabIndex}>
        {parties.includes('EUU') ? text.countriesAndEu(parties.length - 1) : text.countries(parties.length)}
      </summary>
      <span>{names}</span>
    </details>
  );
}
