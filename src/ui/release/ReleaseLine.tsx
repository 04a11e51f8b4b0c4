import { parseDay } from '../../domain/time/date.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './ReleaseLine.module.css';

/** The release of the page, and a button that opens the changes since then. */
export function ReleaseLine() {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const text = RELEASE_WORDS[language];
  return (
    <span className={styles['line']}>
      <span>{`${text.of(parseDay(dataset.release) ?? 0)} · `}</span>
      <button type="button" onClick={() => actions.openDialog('release')}>
        {text.newer}
      </button>
    </span>
  );
}
