import { useState } from 'react';
import { SIMPLIFIED, type Simplified } from '../i18n/simplified.ts';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import { Unloaded } from '../ui/controls/Unloaded.tsx';
import styles from './SimplifiedNotice.module.css';

interface Props {
  readonly why: Simplified;
  /** Makes a new map of the engine. */
  readonly onRetry: () => void;
  /** Whether that has failed before, because its code could not be loaded. */
  readonly again: boolean;
}

/** Says above a picture why it is shown instead of the map, until it is dismissed. Other notices take its place. */
export function SimplifiedNotice({ why, onRetry, again }: Props) {
  const { messages, language } = useMessages();
  const other = useSelect((state) => state.session.notice !== null);
  const [dismissed, setDismissed] = useState<Simplified | null>(null);
  const text = SIMPLIFIED[language];
  return (
    <output>
      {!other && dismissed !== why && (
        <p className={styles['notice']}>
          {why === 'failed' ? (
            <Unloaded text={text.why[why]} onRetry={onRetry} again={again} />
          ) : (
            <span>{text.why[why]}</span>
          )}
          {(why === 'contextLost' || why === 'chosen') && (
            <button type="button" onClick={onRetry}>
              {why === 'chosen' ? text.showFull : messages.notice.retry}
            </button>
          )}
          <button
            type="button"
            className={styles['dismiss']}
            aria-label={messages.notice.dismiss}
            title={messages.notice.dismiss}
            onClick={() => setDismissed(why)}
          >
            <Icon name="close" size={12} />
          </button>
        </p>
      )}
    </output>
  );
}
