import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './KeysDialog.module.css';
import { useDialog } from './useDialog.ts';

/** The table of keys, opened with `?`. */
export function KeysDialog() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const open = useSelect((state) => state.session.help);
  const dialog = useDialog(open);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={messages.keys.title}
      onClose={() => actions.setHelp(false)}
    >
      <h2>{messages.keys.title}</h2>
      <dl>
        {messages.keys.rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => actions.setHelp(false)}>
        {messages.keys.close}
      </button>
    </dialog>
  );
}
