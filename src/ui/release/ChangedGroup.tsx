import type { Part } from '../../data/releaseChanges.ts';
import type { Localised } from '../../domain/language.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { NewestLink } from './NewestLink.tsx';

interface Props {
  /** Null if the newest data does not contain the records. */
  readonly kind: 'partnership' | 'event' | null;
  readonly title: (n: number) => string;
  readonly records: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly parts?: readonly Part[];
  }[];
  readonly open?: boolean;
}

/** A collapsible list of records with the same change; renders nothing if there are none. */
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
              <span>{name[language]}</span>
            ) : (
              <NewestLink selection={{ kind, id }}>{name[language]}</NewestLink>
            )}
            {/* The title of a collapsed group already names the changed parts. */}
            {open && parts && <small>{` ${parts.map((part) => text.parts[part]).join(', ')}`}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
