import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import styles from './NoticeBar.module.css';

/** How much of a foreign value is repeated to the reader. */
const LONGEST = 40;

/** A quiet word above the map; it never takes the focus. */
export function NoticeBar() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const notice = useSelect((state) => state.session.notice);
  const parts = notice?.rejected
    .map(({ key, text }) => `${key}=${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`)
    .join(', ');
  return (
    <output>
      {parts !== undefined && (
        <p className={styles['notice']}>
          <span>{messages.notice.rejected(parts)}</span>
          <button type="button" onClick={actions.dismissNotice}>
            {messages.notice.dismiss}
          </button>
        </p>
      )}
    </output>
  );
}
