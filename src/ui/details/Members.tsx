import { memo, useMemo } from 'react';
import type { RecordedMember, Partnership } from '../../data/dataset.ts';
import type { Day, EdtfDate } from '../../domain/time/date.ts';
import { covers, dayWithin } from '../../domain/time/life.ts';
import { changeDaysOf, isFull, membershipOn } from '../../domain/partnership/partnership.ts';
import { byMemberRank } from '../../domain/partnership/memberOrder.ts';
import { useIntervalDay } from '../../state/useIntervalDay.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { TimeText } from '../controls/TimeText.tsx';
import { Part } from './Detail.tsx';
import { spanText } from './lifeText.ts';
import { MemberNotes } from './MemberNotes.tsx';
import styles from './Members.module.css';

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
  const name = ({ party }: RecordedMember) => nameOf(party);
  const byRank = byMemberRank(day);
  const members = partnership.members.toSorted(
    (a, b) => byRank(a, b) || name(a).localeCompare(name(b), language),
  );
  const statuses = new Map(members.map((member) => [member, membershipOn(partnership, member, day)]));
  const present = (member: RecordedMember) =>
    statuses.get(member) === 'in force' || statuses.get(member) === 'uncertain';
  const full = members.filter(isFull);
  const now = full.filter(present);
  const groups = [
    { id: 'present', title: <MembersOn partnership={partnership} count={now.length} />, members: now },
    { id: 'others', title: text.memberOther, members: full.filter((member) => !present(member)) },
    { id: 'observers', title: text.observers, members: members.filter((member) => !isFull(member)) },
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
                  name={name(member)}
                  partnership={partnership}
                  leads={leadsOn(member, day)}
                  uncertain={statuses.get(member) === 'uncertain'}
                />
              ))}
            </ul>
          </Part>
        ),
      )}
      <MemberNotes partnership={partnership.id} members={members} />
    </>
  );
}

interface MembersOnProps {
  readonly partnership: Partnership;
  readonly count: number;
}

/** The heading of the members, with the date, or the last day on which there were any. */
function MembersOn({ partnership, count }: MembersOnProps) {
  const text = useMessages().messages.detail;
  return (
    <TimeText
      text={({ day }) => {
        const near = dayWithin(partnership.life, day);
        const title = (near < day ? text.memberLast : text.membersOn)(near);
        return count > 3 ? `${title}: ${count}` : title;
      }}
    />
  );
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
  // Do not repeat the start of the partnership for each member.
  const own = (one: EdtfDate | null) =>
    one?.first !== partnership.start?.first || one?.precision !== partnership.start?.precision;
  const joined = own(member.start) ? member.start : null;
  const dates = spanText({ start: joined, end: member.end }, messages);
  const roles = member.roles.map((role) => ({
    key: role.role,
    text: `${messages.role[role.role]} ${spanText(role, messages)}`.trim(),
    now: leads.split(' ').includes(role.role),
  }));
  return (
    <li className={roles.some(({ now }) => now) ? styles['leading'] : undefined}>
      <button type="button" onClick={() => actions.select({ kind: 'country', id: member.party })}>
        {name}
      </button>
      {roles.map(({ key, text, now }) => (
        <span key={key} className={now ? styles['now'] : undefined}>
          {text}
        </span>
      ))}
      {uncertain && <span>{messages.status.uncertain}</span>}
      {dates && <span>{dates}</span>}
    </li>
  );
});
