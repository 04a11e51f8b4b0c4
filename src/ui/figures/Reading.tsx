import type { ReactNode } from 'react';
import type { SourcedFigures } from '../../data/figures.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Figures.module.css';

/** What stands on figures, once they have been read; until then that they are on their way, or how to get them. */
export function Reading({ children }: { readonly children: (figures: SourcedFigures) => ReactNode }) {
  const { readFigures } = useLodelines();
  const { messages } = useMessages();
  const all = useSelect((state) => state.session.figures);
  if (all.state === 'ready') return children(all.figures);
  if (all.state !== 'failed') return <p className={styles['muted']}>{messages.layer.loading}</p>;
  return (
    <p className={styles['muted']} role="alert">
      {messages.layer.failed}{' '}
      <button type="button" className={styles['button']} onClick={readFigures}>
        {messages.layer.retry}
      </button>
    </p>
  );
}
