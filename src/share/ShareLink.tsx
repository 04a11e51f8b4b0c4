import { isLesson } from '../domain/lesson/lesson.ts';
import { siteOf } from '../state/environment.ts';
import { COPYING } from '../i18n/copying.ts';
import { SHARE } from '../i18n/share.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import type { ViewState } from '../state/view.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import type { Copying } from '../ui/controls/useCopying.ts';
import { QrCode } from '../export/QrCode.tsx';
import { qrCode } from '../export/qrCode.ts';
import { sharedPage, sharedView, shareText } from './sharedView.ts';
import styles from './ShareLink.module.css';

interface Props {
  readonly view: ViewState;
  /** The fragment of the reader's own tour that is open, with its `#`; '' without one. */
  readonly fragment: string;
  readonly copy: Copying['copy'];
}

/** The view as a link, as a message, and as a QR code for phones in the same room. */
export function ShareLink({ view, fragment, copy }: Props) {
  const { dataset, environment } = useLodelines();
  const { language } = useMessages();
  const text = SHARE[language];
  const tour = useSelect(({ session }) => session.tour);
  const shared = sharedView(view, dataset, environment.address.base, fragment !== '', tour, fragment);
  const { title, time, source, link } = shared;
  const site = siteOf(environment);
  const page = site === null ? null : sharedPage(view, dataset, site, tour);
  const about = !view.tour || !tour ? 'view' : isLesson(tour) ? 'lesson' : 'tour';
  const local = isLocal(link);
  const share = async () => {
    try {
      await environment.handing.share?.({ title, text: [title, time, source].join('\n'), url: link });
    } catch {
      // The reader cancelled, or the browser refused: the link can still be copied.
    }
  };
  return (
    <div className={styles['link']}>
      <div>
        {(local || fragment === '') && (
          <p className={styles['hint']}>{local ? COPYING[language].local : text.linkHint[about]}</p>
        )}
        <CopyField name={text.link} value={link} copy={copy} />
        <CopyField name={text.message} value={shareText(shared)} prose copy={copy} />
        {page !== null && (
          <>
            <CopyField name={text.page} value={page} copy={copy} />
            <p className={styles['hint']}>{text.pageHint[about]}</p>
          </>
        )}
        {environment.handing.share && (
          <button type="button" className={styles['system']} onClick={() => void share()}>
            {text.system}
          </button>
        )}
      </div>
      <section className={styles['code']}>
        <h3>{text.qr}</h3>
        <QrCode link={link} name={text.qrName(title)} fallback={text.qrTooLong} />
        {local && qrCode(link) && <p className={styles['hint']}>{text.qrLocal}</p>}
      </section>
    </div>
  );
}
