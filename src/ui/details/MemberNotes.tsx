import type { RecordedMember } from '../../data/dataset.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { useDetails, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import styles from './Members.module.css';

/** If more members than this share a note, only the first ones are named. */
const MOST = 4;

/** The notes of the record on members. A note shared by several members appears once. */
export function MemberNotes({
  partnership,
  members,
}: {
  readonly partnership: string;
  readonly members: readonly RecordedMember[];
}) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  const notes = useDetails()?.partnerships[partnership]?.memberNotes ?? {};
  const parties = new Map<string, Party[]>();
  for (const { party } of members) {
    const note = notes[party]?.[language];
    if (note) parties.set(note, [...(parties.get(note) ?? []), party]);
  }
  if (parties.size === 0) return null;
  const names = (of: readonly Party[]) => {
    const all = of.map(nameOf);
    return all.length > MOST + 1
      ? messages.life.andOthers(all.slice(0, MOST), all.length - MOST)
      : all.join(', ');
  };
  return (
    <ul className={styles['notes']}>
      {[...parties].map(([note, of]) => (
        <li key={note}>
          <strong>{names(of)}</strong> <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
