import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './LateNotice.module.css';

/** That summaries and sources are on their way, or how to get them; nothing once they are there. */
export function LateNotice() {
  const { retryDetails } = useLodelines();
  const { messages } = useMessages();
  const { state } = useSelect((all) => all.session.details);
  if (state === 'ready') return null;
  if (state !== 'failed') return <p className={styles['late']}>{messages.detail.loading}</p>;
  return (
    <p className={styles['late']} role="alert">
      {messages.detail.failed}{' '}
      <button type="button" onClick={retryDetails}>
        {messages.detail.retry}
      </button>
    </p>
  );
}
