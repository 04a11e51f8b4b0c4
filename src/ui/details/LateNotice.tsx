import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Unloaded } from '../controls/Unloaded.tsx';
import styles from './LateNotice.module.css';

/** Says that summaries and sources are loading, or offers to load them again. Renders nothing once they are loaded. */
export function LateNotice() {
  const { retryDetails } = useLodelines();
  const { messages } = useMessages();
  const { state } = useSelect((all) => all.session.details);
  if (state === 'ready') return null;
  if (state !== 'failed') return <p className={styles['late']}>{messages.detail.loading}</p>;
  return (
    <p className={styles['late']}>
      <Unloaded text={messages.detail.failed} onRetry={retryDetails} />
    </p>
  );
}
