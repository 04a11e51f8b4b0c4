import { type ComponentType, lazy, Suspense } from 'react';
import { Boundary } from '../controls/Boundary.tsx';
import { ShownRegion } from '../controls/ShownRegion.tsx';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from './ListStage.module.css';

const ListView = lazy(async () => ({ default: (await import('./ListView.tsx')).ListView }));

interface Props {
  readonly className: string | undefined;
  /** Why the list stands where a map was asked for. */
  readonly undrawn: 'noWebgl' | 'failed' | null;
  /** The button that saves the figures. */
  readonly download: ComponentType;
}

/** The list's place on the page: the text twin of the map, and what stands there when no map can. */
export function ListStage({ className, undrawn, download }: Props) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  return (
    <ShownRegion className={`${styles['list']} ${className}`} name={messages.list.region}>
      {undrawn && <p className={styles['reason']}>{messages.map[undrawn]}</p>}
      <Boundary onFailure={actions.tellUnloaded}>
        <Suspense fallback={<Skeleton />}>
          <ListView download={download} />
        </Suspense>
      </Boundary>
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
