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
      return rejectedText(notice.rejected, text);
    case 'unloaded':
      return text.unloaded;
    case 'shut':
      return text.shut(notice.address);
  }
}

function rejectedText(rejected: readonly Rejected[], text: Messages['notice']): string {
  const lost = rejected.filter(({ meant }) => meant === undefined).map((one) => partOf(one.key, one.text));
  const meant = rejected.flatMap((one) => (one.meant === undefined ? [] : [partOf(one.key, one.meant)]));
  const sentences = [
    lost.length > 0 && text.rejected(lost.join(', ')),
    meant.length > 0 && text.meant(meant.join(', ')),
  ];
  return sentences.filter(Boolean).join(' ');
}

function partOf(key: string, value: string): string {
  return `${key}=${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}`;
}
