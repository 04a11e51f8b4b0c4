import { useMessages } from '../../state/useLodelines.ts';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './KeysDialog.module.css';

/** The table of keyboard shortcuts, opened with `?`. */
export function KeysDialog() {
  const { messages } = useMessages();
  return (
    <Dialog title={messages.keys.title}>
      <dl className={styles['keys']}>
        {messages.keys.rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd translate="no">{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
