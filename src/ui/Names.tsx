import { titleOf } from '../state/selectors.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import type { Selection } from '../state/view.ts';
import styles from './Names.module.css';

interface Props {
  readonly kind: NonNullable<Selection>['kind'];
  readonly ids: readonly string[];
}

/** Names that open what they name, side by side. */
export function Names({ kind, ids }: Props) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  return (
    <ul className={styles['names']}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" onClick={() => actions.select({ kind, id })}>
            {titleOf(dataset, { kind, id })?.[language] ?? id}
          </button>
        </li>
      ))}
    </ul>
  );
}
