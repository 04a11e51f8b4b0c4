import type { ChangedRecord, ReleaseChanges } from '../../data/releaseChanges.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { NewestLink } from './NewestLink.tsx';
import styles from './ReleaseDialog.module.css';

/** The names of what was added, corrected and withdrawn, each with the way to it in the newest data. */
export function ChangedRecords({ changes }: { readonly changes: ReleaseChanges }) {
  const { messages, language } = useMessages();
  const text = RELEASE_WORDS[language];
  const kinds = [
    { kind: 'partnership', title: messages.list.partnerships, ...changes.partnerships },
    { kind: 'event', title: messages.list.events, ...changes.events },
  ] as const;
  const changed = kinds.filter(
    ({ added, corrected, withdrawn }) => added.length + corrected.length + withdrawn.length > 0,
  );
  const others = changes.others.map((other) => text.others[other]).join(', ');
  return (
    <>
      {changed.length === 0 && <p>{text.none}</p>}
      {changed.map(({ kind, title, added, corrected, withdrawn }) => (
        <section key={kind} className={styles['kind']}>
          <h3>{title}</h3>
          <Group kind={kind} title={text.added} records={added} open />
          <Group kind={kind} title={text.corrected} records={corrected.filter(isOfFacts)} open />
          <Group
            kind={kind}
            title={text.onlyText}
            records={corrected.filter((record) => !isOfFacts(record))}
          />
          <Group kind={null} title={text.withdrawn} records={withdrawn} open />
        </section>
      ))}
      {others !== '' && <p className={styles['others']}>{text.also(others)}</p>}
    </>
  );
}

/** Whether more than the words about a record was corrected. */
function isOfFacts({ parts = [] }: ChangedRecord): boolean {
  return parts.some((part) => part !== 'text');
}

interface GroupProps {
  /** Null for what the newest data does not hold. */
  readonly kind: 'partnership' | 'event' | null;
  readonly title: (n: number) => string;
  readonly records: readonly ChangedRecord[];
  readonly open?: boolean;
}

function Group({ kind, title, records, open = false }: GroupProps) {
  const { language } = useMessages();
  const text = RELEASE_WORDS[language];
  if (records.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title(records.length)}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            {kind === null ? (
              record.name[language]
            ) : (
              <NewestLink selection={{ kind, id: record.id }}>{record.name[language]}</NewestLink>
            )}{' '}
            {isOfFacts(record) && <small>{record.parts?.map((part) => text.parts[part]).join(', ')}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
