import { PRESENTER } from '../../i18n/presenter.ts';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './Refusal.module.css';

interface Props {
  readonly onDismiss: () => void;
  readonly children: string;
}

/** Says what the browser or the page around does not allow. */
export function Refusal({ onDismiss, children }: Props) {
  const text = PRESENTER[useMessages().language];
  return (
    <div className={styles['refusal']} role="alert">
      <p>{children}</p>
      <button type="button" onClick={onDismiss}>
        {text.dismiss}
      </button>
    </div>
  );
}
