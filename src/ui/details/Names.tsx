import { titleOf } from '../../state/derived/selectors.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';
import styles from './Names.module.css';

interface Props {
  readonly kind: NonNullable<Selection>['kind'];
  readonly ids: readonly string[];
  /** Whether the names are part of a sentence rather than a list. */
  readonly inline?: boolean;
}

/** Buttons with the names of records; each opens its record. */
export function Names({ kind, ids, inline = false }: Props) {
  const { actions, dataset } = useLodelines();
  const { language } = useMessages();
  const name = (id: string) => (
    <button key={id} type="button" onClick={() => actions.select({ kind, id })}>
      {titleOf(dataset, { kind, id })?.[language] ?? id}
    </button>
  );
  if (inline) return <span className={styles['inline']}>{ids.map(name)}</span>;
  return (
    <ul className={styles['names']}>
      {ids.map((id) => (
        <li key={id}>{name(id)}</li>
      ))}
    </ul>
  );
}
