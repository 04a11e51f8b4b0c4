import type { Party } from '../../domain/partnership/partnership.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import styles from './CompareWith.module.css';

/** A button that opens the comparison of two countries. */
export function CompareButton({ a, b }: { readonly a: Party; readonly b: Party }) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const name = useNameOf();
  return (
    <button type="button" className={`${styles['open']} screen-only`} onClick={() => actions.compare(a, b)}>
      {COMPARE[language].pair(name(a), name(b))}
    </button>
  );
}
