import { useLodelines, useMessages } from '../state/useLodelines.ts';
import header from '../ui/controls/headerButton.module.css';
import styles from './ShareButton.module.css';

/** Opens the ways to take the view elsewhere. */
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
        // What is shared stands still.
        actions.setPlaying(false);
        actions.openDialog('share');
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M5 6H3.2v8h9.6V6H11M8 10V1.8M5 4.4l3-2.8 3 2.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{messages.header.share}</span>
    </button>
  );
}
