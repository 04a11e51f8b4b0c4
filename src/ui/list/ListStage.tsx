import { FIRST_WORDS } from '../../i18n/first.ts';
import type { Undrawn } from '../../i18n/messages.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { ShownRegion } from '../controls/ShownRegion.tsx';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './ListStage.module.css';

const loadListView = async () => (await import('./ListView.tsx')).ListView;

interface Props {
  readonly className: string | undefined;
  /** Why there is a list although the view has a map; null if the view is the list. */
  readonly undrawn: Undrawn | null;
  /** Makes a new map; null if its code failed to load for the second time, as in `Lazy`. */
  readonly onRetry?: (() => void) | null;
}

/** The region of the list: the text equivalent of the map, and its replacement if no map can be drawn. */
export function ListStage({ className, undrawn, onRetry = null }: Props) {
  const { environment } = useLodelines();
  const { messages, language } = useMessages();
  return (
    <ShownRegion className={`${styles['list']} ${className}`} name={messages.list.region}>
      {undrawn && (
        <p className={styles['reason']}>
          <span>{`${messages.map.undrawn[undrawn]} `}</span>
          {undrawn !== 'noWebgl' && (
            <button type="button" onClick={onRetry ?? environment.address.reload}>
              {onRetry ? messages.layer.retry : FIRST_WORDS[language].failure.reload}
            </button>
          )}
        </p>
      )}
      <Lazy load={loadListView} waiting={<Skeleton />}>
        {(ListView) => <ListView />}
      </Lazy>
    </ShownRegion>
  );
}

function Skeleton() {
  const { messages } = useMessages();
  return (
    <div className={styles['skeleton']}>
      <p>{messages.list.loading}</p>
      <div aria-hidden="true" />
    </div>
  );
}
