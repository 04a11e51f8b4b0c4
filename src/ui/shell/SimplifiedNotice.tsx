import { useState } from 'react';
import type { Simplified } from '../../i18n/messages.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { Unloaded } from '../controls/Unloaded.tsx';
import styles from './SimplifiedNotice.module.css';

interface Props {
  readonly why: Simplified;
  /** Makes a new map. */
  readonly onRetry: () => void;
  /** Whether that has failed before, because its code could not be loaded. */
  readonly again: boolean;
}

/** Says above a picture why it is shown instead of the map, until it is dismissed. Other notices take its place. */
export function SimplifiedNotice({ why, onRetry, again }: Props) {
  const { messages } = useMessages();
  const other = useSelect((state) => state.session.notice !== null);
  const [dismissed, setDismissed] = useState<Simplified | null>(null);
  const text = messages.map.simplified[why];
  return (
    <output>
      {!other && dismissed !== why && (
        <p className={styles['notice']}>
          {why === 'failed' ? <Unloaded text={text} onRetry={onRetry} again={again} /> : <span>{text}</span>}
          {why === 'contextLost' && (
            <button type="button" onClick={onRetry}>
              {messages.notice.retry}
            </button>
          )}
          <button type="button" onClick={() => setDismissed(why)}>
            {messages.notice.dismiss}
          </button>
        </p>
      )}
    </output>
  );
}
