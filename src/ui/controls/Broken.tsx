import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './Broken.module.css';

interface Props {
  readonly error: unknown;
  readonly className?: string | undefined;
}

/** Replaces a part of the page that failed to render: the error message and a button to reload the page. */
export function Broken({ error, className = '' }: Props) {
  const { loadAgain } = useLodelines();
  const { language } = useMessages();
  const text = FIRST_WORDS[language].failure;
  return (
    <div className={`${styles['broken']} ${className}`} role="alert" lang={language}>
      <p>{text.bug}</p>
      <p className={styles['reason']}>
        {`${text.reason}: ${error instanceof Error ? error.message : String(error)}`}
      </p>
      <button type="button" onClick={loadAgain}>
        {text.reload}
      </button>
    </div>
  );
}
