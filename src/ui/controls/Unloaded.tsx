import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { passFocus } from './passFocus.ts';
import styles from './Unloaded.module.css';
import { useRenewed } from './useRenewed.ts';

interface Props {
  /** What could not be loaded. */
  readonly text: string;
  /** Sends a new request; null if what failed is asked for elsewhere. */
  readonly onRetry: (() => void) | null;
  /** Whether the page can be loaded again as well, because trying again has not helped. */
  readonly again?: boolean;
}

/**
 * Says that something could not be loaded, with the way on. If the site has been published anew since the page was
 * opened, trying again would not help: then it says so, with a button that loads the new page with the same view.
 */
export function Unloaded({ text, onRetry, again = false }: Props) {
  const { loadAgain } = useLodelines();
  const { messages, language } = useMessages();
  const renewed = useRenewed();
  return (
    <span className={styles['unloaded']} role="alert">
      <span>{`${renewed ? messages.notice.renewed : text} `}</span>
      {!renewed && onRetry && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            passFocus(currentTarget);
            onRetry();
          }}
        >
          {messages.notice.retry}
        </button>
      )}
      {(renewed || again) && (
        <button type="button" onClick={loadAgain}>
          {FIRST_WORDS[language].failure.reload}
        </button>
      )}
    </span>
  );
}
