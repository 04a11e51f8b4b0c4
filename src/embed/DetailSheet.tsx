import type { ReactNode } from 'react';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { Panel } from '../ui/shell/Panel.tsx';
import styles from './DetailSheet.module.css';

interface Props {
  readonly className: string | undefined;
  readonly foot: ReactNode;
}

/** What is opened, over the map until it is closed. */
export function DetailSheet({ className, foot }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <div className={`${styles['drawer']} ${className}`}>
      <Panel className={styles['panel']} foot={foot} />
      <button
        type="button"
        className={styles['close']}
        aria-label={messages.detail.close}
        title={messages.detail.close}
        onClick={() => actions.select(null)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M3 3l10 10M13 3 3 13" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </button>
    </div>
  );
}
