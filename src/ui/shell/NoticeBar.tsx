import type { Messages } from '../../i18n/messages.ts';
import type { Notice } from '../../state/store.ts';
import type { Rejected } from '../../state/viewCodec.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './NoticeBar.module.css';

/** Maximum length of a rejected value in the message, in UTF-16 code units. */
const LONGEST = 40;

/** A notice above the map; it never takes the focus. */
export function NoticeBar() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const notice = useSelect((state) => state.session.notice);
  return (
    <output>
      {notice && (
        <p className={styles['notice']}>
          <span>{wordsOf(notice, messages.notice)}</span>
          <button type="button" onClick={actions.dismissNotice}>
            {messages.notice.dismiss}
          </button>
        </p>
      )}
    </output>
  );
}

function wordsOf(notice: NonNullable<Notice>, text: Messages['notice']): string {
  switch (notice.kind) {
    case 'rejected':
      return text.rejected(partsOf(notice.rejected));
    case 'unloaded':
      return text.unloaded;
    case 'shut':
      return text.shut(notice.address);
  }
}

function partsOf(rejected: readonly Rejected[]): string {
  return rejected
    .map(({ key, text }) => `${key}=${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`)
    .join(', ');
}
