import type { Part } from '../../data/releaseChanges.ts';
import type { Localised } from '../../domain/language.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { NewestLink } from './NewestLink.tsx';

interface Props {
  /** Null for what the newest data does not hold. */
  readonly kind: 'partnership' | 'event' | null;
  readonly title: (n: number) => string;
  readonly records: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly parts?: readonly Part[];
  }[];
  readonly open?: boolean;
}

/** Records to which the same happened, in a list that folds; nothing if there are none. */
export function ChangedGroup({ kind, title, records, open = false }: Props) {
  const { language } = useMessages();
  const text = RELEASE_WORDS[language];
  if (records.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title(records.length)}</summary>
      <ul>
        {records.map(({ id, name, parts }) => (
          <li key={id}>
            {kind === null ? (
              name[language]
            ) : (
              <NewestLink selection={{ kind, id }}>{name[language]}</NewestLink>
            )}{' '}
            {/* Of what is folded away, its title says it all. */}
            {open && parts && <small>{parts.map((part) => text.parts[part]).join(', ')}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
