import { memo, useMemo } from 'react';
import type { RecordedMember, Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { covers, dayWithin } from '../../domain/time/life.ts';
import { changeDaysOf } from '../../domain/partnership/partnership.ts';
import type { MemberRole } from '../../domain/partnership/roles.ts';
import { useIntervalDay } from '../../state/useIntervalDay.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { TimeText } from '../controls/TimeText.tsx';
import { Part } from './Detail.tsx';
import { MemberNotes } from './MemberNotes.tsx';
import styles from './Members.module.css';
import { memberGroups, membersTitle, memberText } from './memberText.ts';

/** The members on the date with roles and dates, leaders first; then other members and observers. */
export function Members({ partnership }: { readonly partnership: Partnership }) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  // If the partnership has ended or not started, show the members of its last or first day.
  const day = dayWithin(
    partnership.life,
    useIntervalDay(useMemo(() => changeDaysOf(partnership), [partnership])),
  );
  const text = messages.detail;
  const { present, others, observers, statusOf } = memberGroups(partnership, day, nameOf, language);
  const groups = [
    {
      id: 'present',
      title: (
        <MembersOn
          partnership={partnership}
          count={present.length}
          uncertain={present.filter((member) => statusOf(member) === 'uncertain').length}
        />
      ),
      members: present,
    },
    { id: 'others', title: text.memberOther, members: others },
    { id: 'observers', title: text.observers, members: observers },
  ];
  return (
    <>
      {groups.map(({ id, title, members: shown }) =>
        shown.length === 0 ? null : (
          // Not keyed by the title, which contains the date: a new key each day would lose the focus within.
          <Part key={id} title={title}>
            <ul className={styles['members']}>
              {shown.map((member) => (
                <Chip
                  key={member.party}
                  member={member}
                  name={nameOf(member.party)}
                  partnership={partnership}
                  leads={leadsOn(member, day)}
                  uncertain={statusOf(member) === 'uncertain'}
                />
              ))}
            </ul>
          </Part>
        ),
      )}
      <MemberNotes partnership={partnership.id} members={[...present, ...others, ...observers]} />
    </>
  );
}

interface MembersOnProps {
  readonly partnership: Partnership;
  readonly count: number;
  /** How many of them are uncertain. */
  readonly uncertain: number;
}

/** The heading of the members, with the date, or the last day on which there were any. */
function MembersOn({ partnership, count, uncertain }: MembersOnProps) {
  const { messages } = useMessages();
  return <TimeText text={({ day }) => membersTitle(partnership, day, count, uncertain, messages)} />;
}

interface ChipProps {
  readonly member: RecordedMember;
  readonly name: string;
  readonly partnership: Partnership;
  /** The dated roles that it has on the date, separated by blanks. */
  readonly leads: string;
  readonly uncertain: boolean;
}

function leadsOn({ roles }: RecordedMember, day: Day): string {
  const dated = roles.filter(({ start, end }) => start !== null || end !== null);
  return dated
    .filter(({ life }) => covers(life.possible, day))
    .map(({ role }) => role)
    .join(' ');
}

/** A member with its roles and dates; its name opens the country. */
const Chip = memo(function Chip({ member, name, partnership, leads, uncertain }: ChipProps) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  const { dates, roles } = memberText(member, partnership, messages);
  const holds = (role: MemberRole) => leads.split(' ').includes(role);
  return (
    <li className={roles.some(({ role }) => holds(role)) ? styles['leading'] : undefined}>
      <button type="button" onClick={() => actions.select({ kind: 'country', id: member.party })}>
        {name}
      </button>
      {roles.map(({ role, text }) => (
        <span key={role} className={holds(role) ? styles['now'] : undefined}>
          {text}
        </span>
      ))}
      {uncertain && <span>{messages.status.uncertain}</span>}
      {dates && <span>{dates}</span>}
    </li>
  );
});
