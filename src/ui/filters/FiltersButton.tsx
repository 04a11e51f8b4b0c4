import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import header from '../controls/headerButton.module.css';
import styles from './FiltersButton.module.css';

/** Opens and closes the filters, and says how many values are chosen. */
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
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M1.5 3.5h13M4 8h8M6.5 12.5h3"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
      <span className={styles['text']}>{messages.filters.title}</span>
      {active > 0 && (
        <span className={styles['count']}>
          <span aria-hidden="true">{active}</span>
          <span className="visually-hidden"> {messages.filters.active(active)}</span>
        </span>
      )}
    </button>
  );
}
