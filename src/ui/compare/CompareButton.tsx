import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './CompareWith.module.css';

/** Opens two countries beside each other. */
export function CompareButton({ a, b }: { readonly a: Party; readonly b: Party }) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const name = (party: Party) => dataset.countries.get(party)?.name[language] ?? party;
  return (
    <button type="button" className={styles['open']} onClick={() => actions.compare(a, b)}>
      {COMPARE[language].pair(name(a), name(b))}
    </button>
  );
}
