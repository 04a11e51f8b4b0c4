import type { RecordedMember } from '../../data/dataset.ts';
import { useDetails, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { notesOfMembers } from './notesOfMembers.ts';
import styles from './Members.module.css';

/** The notes of the record on members. */
export function MemberNotes({
  partnership,
  members,
}: {
  readonly partnership: string;
  readonly members: readonly RecordedMember[];
}) {
  const nameOf = useNameOf();
  const { language } = useMessages();
  const details = useDetails()?.partnerships[partnership];
  const notes = notesOfMembers(members, details?.memberNotes ?? {}, language, nameOf);
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']}>
      {notes.map(({ names, note }) => (
        <li key={note}>
          <strong>{names}</strong> <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
