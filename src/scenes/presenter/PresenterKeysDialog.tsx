import { PRESENTER } from '../../i18n/presenter.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { OverDialog } from './OverDialog.tsx';
import styles from './PresenterKeysDialog.module.css';

/** The table of the presenter's keys. */
export function PresenterKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = PRESENTER[useMessages().language];
  return (
    <OverDialog title={text.keysTitle} onClose={onClose}>
      <dl className={styles['keys']}>
        {text.rows.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd translate="no">{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{text.keysNote}</p>
    </OverDialog>
  );
}
