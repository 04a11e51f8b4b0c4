import { useId } from 'react';
import { KEYS } from '../../i18n/keys.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { Dialog } from '../controls/Dialog.tsx';
import styles from './KeysDialog.module.css';

/** The table of keyboard shortcuts, opened with `?`, and the switch for those of a single key (WCAG 2.1.4). */
export function KeysDialog() {
  const { actions, environment } = useLodelines();
  const text = KEYS[useSelect((state) => state.view.lang)];
  const singleKeys = useSelect((state) => state.session.singleKeys);
  const help = useId();
  return (
    <Dialog title={text.title}>
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
      <ul className={styles['exceptions']}>
        {(environment.host ? [...text.exceptions, text.framed] : text.exceptions).map((exception) => (
          <li key={exception}>{exception}</li>
        ))}
      </ul>
      <label className={styles['single']}>
        <input
          type="checkbox"
          checked={singleKeys}
          aria-describedby={help}
          onChange={() => actions.setSingleKeys(!singleKeys)}
        />
        <span>{text.single}</span>
      </label>
      <p id={help} className={styles['help']}>
        {text.singleHelp}
      </p>
    </Dialog>
  );
}
