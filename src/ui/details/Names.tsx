import type { KeyboardEvent } from 'react';
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
  const nameOf = (id: string) => titleOf(dataset, { kind, id })?.[language] ?? id;
  const open = (id: string) => actions.select({ kind, id });
  if (inline) return ids.map((id) => <InSentence key={id} name={nameOf(id)} onPress={() => open(id)} />);
  return (
    <ul className={styles['names']}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" onClick={() => open(id)}>
            {nameOf(id)}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface InSentenceProps {
  readonly name: string;
  readonly onPress: () => void;
}

/** A button that is broken across lines as the words around it are, which no browser does with a `button` element. */
function InSentence({ name, onPress }: InSentenceProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- See above.
    <span role="button" tabIndex={0} className={styles['inline']} onClick={onPress} onKeyDown={onKeyDown}>
      {name}
    </span>
  );
}
