import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { HeaderButton } from '../controls/HeaderButton.tsx';
import styles from './FiltersButton.module.css';

/** A button that opens and closes the filters and shows the number of active values. */
export function FiltersButton() {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'filters');
  const active = useSelect(({ view }) => FILTER_KEYS.reduce((sum, key) => sum + view[key].length, 0));
  return (
    <HeaderButton
      icon="filters"
      label={messages.filters.title}
      open={open}
      onPress={() => (open ? actions.closeDialog() : actions.openDialog('filters'))}
    >
      {active > 0 && (
        <span className={styles['count']}>
          <span aria-hidden="true">{active}</span>
          <span className="visually-hidden">{messages.filters.active(active)}</span>
        </span>
      )}
    </HeaderButton>
  );
}
