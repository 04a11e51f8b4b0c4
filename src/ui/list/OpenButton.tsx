import { useLodelines } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import styles from './ListTable.module.css';
import type { Place } from './ListTable.tsx';

interface Props extends Pick<Place, 'tabIndex' | 'onVisit'> {
  readonly target: NonNullable<Selection>;
  readonly children: string;
}

/** The name of a row as a button that opens its record. */
export function OpenButton({ target, tabIndex, onVisit, children }: Props) {
  const { actions } = useLodelines();
  return (
    <button
      type="button"
      className={styles['open']}
      tabIndex={tabIndex}
      onFocus={() => onVisit(target.id)}
      onClick={() => actions.select(target)}
    >
      {children}
    </button>
  );
}
