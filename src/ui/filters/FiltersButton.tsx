import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import header from '../controls/headerButton.module.css';
import { Icon } from '../controls/Icon.tsx';
import styles from './FiltersButton.module.css';

/** A button that opens and closes the filters and shows the number of active values. */
export function FiltersButton({ className }: { readonly className: string | undefined }) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const open = useSelect((state) => state.session.dialog === 'filters');
  const active = useSelect(({ view }) => FILTER_KEYS.reduce((sum, key) => sum + view[key].length, 0));
  return (
    <button
      type="button"
      className={`${header['button']} ${styles['button']} ${className}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={() => (open ? actions.closeDialog() : actions.openDialog('filters'))}
    >
      <Icon name="filters" />
      <span className={styles['text']}>{messages.filters.title}</span>
      {active > 0 && (
        <span className={styles['count']}>
          <span aria-hidden="true">{active}</span>
          <span className="visually-hidden">{messages.filters.active(active)}</span>
        </span>
      )}
    </button>
  );
}
