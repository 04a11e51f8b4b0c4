import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import header from '../controls/headerButton.module.css';
import { Icon } from '../controls/Icon.tsx';
import { loadSearchDialog } from '../search/loadSearchDialog.ts';
import styles from './SearchButton.module.css';
import { useOpenedAhead } from './useOpenedAhead.ts';

/** A button that looks like a search field and opens the search. */
export function SearchButton() {
  const { actions, environment } = useLodelines();
  const { messages } = useMessages();
  // Load ahead, so that letters typed right after the shortcut are not lost.
  useOpenedAhead(loadSearchDialog);
  return (
    <button
      type="button"
      className={`${header['button']} ${styles['search']}`}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={() => actions.openDialog('search')}
    >
      <Icon name="search" />
      <span>{messages.search.title}</span>
      <kbd aria-hidden="true" translate="no">
        {environment.apple ? '⌘K' : 'Ctrl K'}
      </kbd>
    </button>
  );
}
