import { useId } from 'react';
import { KEYS } from '../../i18n/keys.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import styles from './SingleKeys.module.css';

/** The switch for shortcuts of a single key (WCAG 2.1.4). */
export function SingleKeys() {
  const { actions } = useLodelines();
  const text = KEYS[useSelect((state) => state.view.lang)];
  const singleKeys = useSelect((state) => state.session.singleKeys);
  const help = useId();
  return (
    <div>
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
    </div>
  );
}
