import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { loadSearchDialog } from '../search/loadSearchDialog.ts';
import styles from './SearchButton.module.css';
import { useOpenedAhead } from './useOpenedAhead.ts';

/** Looks like the field that it opens. */
export function SearchButton() {
  const { actions, environment } = useLodelines();
  const { messages } = useMessages();
  // So that the first letters after the key are not lost.
  useOpenedAhead(loadSearchDialog);
  return (
    <button
      type="button"
      className={styles['search']}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={() => actions.openDialog('search')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M11 11l3.5 3.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <span>{messages.search.title}</span> <kbd aria-hidden="true">{environment.apple ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  );
}
