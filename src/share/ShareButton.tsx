import { useLodelines, useMessages } from '../state/useLodelines.ts';
import header from '../ui/controls/headerButton.module.css';
import { Icon } from '../ui/controls/Icon.tsx';
import styles from './ShareButton.module.css';

/** A button that opens the share dialog. */
export function ShareButton() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <button
      type="button"
      className={`${header['button']} ${styles['share']}`}
      aria-haspopup="dialog"
      title={messages.header.share}
      onClick={() => {
        // Pause, so that the shared view does not change in the dialog.
        actions.setPlaying(false);
        actions.openDialog('share');
      }}
    >
      <Icon name="share" />
      <span>{messages.header.share}</span>
    </button>
  );
}
