import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../controls/HeaderButton.tsx';
import { loadSearchDialog } from '../search/loadSearchDialog.ts';
import styles from './SearchButton.module.css';
import { useOpenedAhead } from './useOpenedAhead.ts';

/** A button that opens the search. */
export function SearchButton({ className }: { readonly className?: string | undefined }) {
  const { actions, environment } = useLodelines();
  const { messages } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'search');
  // Load ahead, so that letters typed right after the shortcut are not lost.
  useOpenedAhead(loadSearchDialog);
  return (
    <HeaderButton
      className={className}
      icon="search"
      label={messages.search.title}
      open={open}
      keys="Control+K Meta+K /"
      onPress={() => actions.openDialog('search')}
    >
      <kbd className={styles['keys']} aria-hidden="true" translate="no">
        {environment.apple ? '⌘K' : 'Ctrl K'}
      </kbd>
    </HeaderButton>
  );
}
