import type { Listed } from '../../i18n/messages.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { ShownRegion } from '../controls/ShownRegion.tsx';
import { Unloaded } from '../controls/Unloaded.tsx';
import { useMessages } from '../../state/useLodelines.ts';
import styles from './ListStage.module.css';

/** Lazy: a view with a map does not need it. */
export const loadListView = async () => (await import('./ListView.tsx')).ListView;

interface Props {
  readonly className: string | undefined;
  /** Why there is a list although the view has a map; null if the view is the list. */
  readonly listed: Listed | null;
  /** Makes a new map. */
  readonly onRetry: () => void;
  /** Whether that has failed before, because its code could not be loaded. */
  readonly again: boolean;
}

/** The region of the list: the text equivalent of the map, and its replacement if no map can be drawn. */
export function ListStage({ className, listed, onRetry, again }: Props) {
  const { messages } = useMessages();
  return (
    <ShownRegion className={`${styles['list']} ${className}`} name={messages.list.region}>
      {listed && (
        <p className={styles['reason']}>
          <Unloaded text={messages.map.listed[listed]} onRetry={onRetry} again={again} />
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
