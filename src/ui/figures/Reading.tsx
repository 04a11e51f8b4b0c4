import type { SourcedFigures } from '../../data/figures.ts';
import { useFigures } from '../../state/useLodelines.ts';
import type { Elements } from '../controls/elements.ts';
import { FiguresAwaited } from '../layer/FiguresAwaited.tsx';
import styles from './Figures.module.css';

/** Renders its children with the figures once they are loaded; until then, a loading or error message. */
export function Reading({ children }: { readonly children: (figures: SourcedFigures) => Elements }) {
  const figures = useFigures();
  if (figures) return children(figures);
  return (
    <p className={styles['muted']}>
      <FiguresAwaited />
    </p>
  );
}
