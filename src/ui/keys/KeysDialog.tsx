import { KEYS } from '../../i18n/keys.ts';
import { useCapability, useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './KeysDialog.module.css';
import { SingleKeys } from './SingleKeys.tsx';

/** The table of keyboard shortcuts of the page or of a presentation, opened with `?` or from the settings, and the switch for those of a single key. */
export function KeysDialog() {
  const { environment } = useLodelines();
  const text = KEYS[useSelect((state) => state.view.lang)];
  const presents = useCapability('layout') === 'present';
  const exceptions = environment.host ? [...text.exceptions, text.framed] : text.exceptions;
  return (
    <Dialog title={text.title}>
      <dl className={styles['keys']}>
        {(presents ? text.presenting : text.rows).map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd translate="no">{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles['exceptions']}>
        {(presents ? [text.pointing] : exceptions).map((exception) => (
          <li key={exception}>{exception}</li>
        ))}
      </ul>
      {!presents && (
        <div className={styles['single']}>
          <SingleKeys />
        </div>
      )}
    </Dialog>
  );
}
