import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { Panel } from '../ui/shell/Panel.tsx';
import { Icon } from '../ui/controls/Icon.tsx';
import styles from './DetailSheet.module.css';

/** The details of the selection, over the map, with a close button. */
export function DetailSheet({ className }: { readonly className: string | undefined }) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <div className={`${styles['drawer']} ${className}`}>
      <Panel className={styles['panel']} />
      <button
        type="button"
        className={`${styles['close']} screen-only`}
        aria-label={messages.detail.close}
        title={messages.detail.close}
        onClick={() => actions.select(null)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
