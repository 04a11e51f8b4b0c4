import { useDownload } from '../export/useDownload.ts';
import { OwnLinkHint } from '../export/OwnLinkHint.tsx';
import type { OwnLink } from '../export/ownLink.ts';
import { fileNameOf } from '../domain/ownTour/fileNameOf.ts';
import { formatOwnTour, type OwnTour } from '../domain/ownTour/ownTour.ts';
import { SHARE } from '../i18n/share.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './ShareLink.module.css';

interface Props {
  readonly own: OwnTour;
  readonly link: OwnLink;
}

/** What a link to the reader's own tour has in it; the tour as a file if it is too long for a link. */
export function ShareOwn({ own, link }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = SHARE[language];
  const download = useDownload();
  return (
    <div className={styles['own']}>
      <OwnLinkHint link={link} release={own.release ?? dataset.release} notes />
      {!link.fits && (
        <>
          <p className={styles['hint']}>{text.ownFile}</p>
          <button
            type="button"
            className={styles['system']}
            onClick={() => download(fileNameOf(own, language), formatOwnTour(own), 'application/json')}
          >
            {text.saveOwn}
          </button>
        </>
      )}
    </div>
  );
}
