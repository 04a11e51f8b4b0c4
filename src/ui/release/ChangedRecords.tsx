import type { ReleaseChanges } from '../../data/releaseChanges.ts';
import { RELEASE_WORDS } from '../../i18n/releases.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { ChangedGroup } from './ChangedGroup.tsx';
import styles from './ReleaseDialog.module.css';

/** Added, corrected and withdrawn records, with links to the newest data. */
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
      {changed.map(({ kind, title, added, corrected, withdrawn }) => {
        const read = corrected.map(({ parts, ...record }) => ({ ...record, parts: parts[language] }));
        const facts = read.filter(({ parts }) => parts.some((part) => part !== 'text'));
        const onlyText = read.filter(
          ({ parts }) => parts.length > 0 && parts.every((part) => part === 'text'),
        );
        const elsewhere = read.filter(({ parts }) => parts.length === 0);
        return (
          <section key={kind} className={styles['kind']}>
            <h3>{title}</h3>
            <ChangedGroup kind={kind} title={text.added} records={added} open />
            <ChangedGroup kind={kind} title={text.corrected} records={facts} open />
            <ChangedGroup kind={null} title={text.withdrawn} records={withdrawn} open />
            <ChangedGroup kind={kind} title={text.onlyText} records={onlyText} />
            {elsewhere.length > 0 && <p className={styles['others']}>{text.elsewhere(elsewhere.length)}</p>}
          </section>
        );
      })}
      {others !== '' && <p className={styles['others']}>{text.also(others)}</p>}
    </>
  );
}
