import { parseDay } from '../../domain/time/date.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './ReleaseLine.module.css';

/** Which release is shown, and the way to what has changed since. */
export function ReleaseLine() {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const text = RELEASE_WORDS[language];
  return (
    <span className={styles['line']}>
      {text.of(messages.day(parseDay(dataset.release) ?? 0))} ·{' '}
      <button type="button" onClick={() => actions.openDialog('release')}>
        {text.newer}
      </button>
    </span>
  );
}
