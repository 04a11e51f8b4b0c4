import type { ReactNode } from 'react';
import type { SourcedFigures } from '../../data/figures.ts';
import { useFigures } from '../../state/useLodelines.ts';
import { FiguresAwaited } from '../layer/FiguresAwaited.tsx';
import styles from './Figures.module.css';

/** What stands on figures, once they have been read; until then that they are on their way, or how to get them. */
export function Reading({ children }: { readonly children: (figures: SourcedFigures) => ReactNode }) {
  const figures = useFigures();
  if (figures) return children(figures);
  return (
    <p className={styles['muted']}>
      <FiguresAwaited />
    </p>
  );
}
