import { FIRST_WORDS } from '../../i18n/first.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Notice } from '../../state/store.ts';
import type { Rejected } from '../../state/viewCodec.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Unloaded } from '../controls/Unloaded.tsx';
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
          <Words notice={notice} />
          <button type="button" onClick={actions.dismissNotice}>
            {messages.notice.dismiss}
          </button>
        </p>
      )}
    </output>
  );
}

function Words({ notice }: { readonly notice: NonNullable<Notice> }) {
  const { messages, language } = useMessages();
  const text = messages.notice;
  switch (notice.kind) {
    case 'rejected':
      return <span>{rejectedText(notice.rejected, text)}</span>;
    case 'unloaded':
      // Trying again is asking for the part again, with the control that has asked for it.
      return <Unloaded text={text.unloaded} onRetry={null} again />;
    case 'broken': {
      const { bug, reason } = FIRST_WORDS[language].failure;
      return <span>{`${bug} ${reason}: ${String(notice.error)}`}</span>;
    }
    case 'shut':
      return <span>{text.shut(notice.address)}</span>;
    case 'told':
      return <span>{notice.text[language]}</span>;
  }
}

function rejectedText(rejected: readonly Rejected[], text: Messages['notice']): string {
  const lost = rejected.filter(({ meant }) => meant === undefined).map((one) => partOf(one.key, one.text));
  const meant = rejected.flatMap((one) => (one.meant === undefined ? [] : [partOf(one.key, one.meant)]));
  const sentences = [lost.length > 0 && text.rejected(lost), meant.length > 0 && text.meant(meant)];
  return sentences.filter(Boolean).join(' ');
}

function partOf(key: string, value: string): string {
  return `${key}=${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}`;
}
