import { latestRelease } from '../../data/settings.ts';
import { type Day, parseDay } from '../../domain/time/date.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { Unloaded } from '../controls/Unloaded.tsx';
import { ChangedRecords } from './ChangedRecords.tsx';
import { NewestLink } from './NewestLink.tsx';
import styles from './ReleaseDialog.module.css';
import { useChanges } from './useChanges.ts';

/** The changes since the release of the page, with a link to the latest release. */
export function ReleaseDialog() {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const { changes, retry } = useChanges();
  const text = RELEASE_WORDS[language];
  const [day, latest] = [dataset.release, latestRelease(dataset.settings)].map(
    (name) => parseDay(name) ?? 0,
  ) as [Day, Day];
  return (
    <Dialog title={text.title(day)} className={styles['release']}>
      <p>{text.pinned(day, latest)}</p>
      <p className={styles['newest']}>
        <NewestLink>{text.open}</NewestLink>
      </p>
      {changes === 'loading' && <p aria-busy="true">{text.loading}</p>}
      {changes === 'failed' && (
        <p>
          <Unloaded text={text.failed} onRetry={retry} />
        </p>
      )}
      {typeof changes === 'object' && <ChangedRecords changes={changes} />}
    </Dialog>
  );
}
