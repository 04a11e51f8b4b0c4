import type { DatedMember, Partnership } from '../data/dataset.ts';
import { covers, dayWithin } from '../domain/life.ts';
import { isFull, membershipOn } from '../domain/partnership.ts';
import { useDetails, useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Part } from './Detail.tsx';
import { throughText } from './lifeText.ts';
import styles from './Members.module.css';

/** Who takes part on the date, in which role and since when; then the others. */
export function Members({ partnership }: { readonly partnership: Partnership }) {
  const { messages } = useMessages();
  // Of what has ended, or has not begun, the last or the first members are shown.
  const date = useSelect((state) => state.view.time.day);
  const day = dayWithin(partnership.life, date);
  const text = messages.detail;
  const statuses = new Map(
    partnership.members.map((member) => [member, membershipOn(partnership, member, day)]),
  );
  const present = (member: DatedMember) =>
    statuses.get(member) === 'in force' || statuses.get(member) === 'uncertain';
  const full = partnership.members.filter(isFull);
  const groups = [
    {
      title: (day < date ? text.memberLast : text.membersOn)(messages.day(day)),
      members: full.filter(present),
      count: true,
    },
    { title: text.memberOther, members: full.filter((member) => !present(member)), count: false },
    { title: text.observers, members: partnership.members.filter((member) => !isFull(member)), count: false },
  ];
  return groups.map(({ title, members, count }) =>
    members.length === 0 ? null : (
      <Part key={title} title={count && members.length > 3 ? `${title}: ${members.length}` : title}>
        <ul className={styles['members']}>
          {members.map((member) => (
            <MemberItem
              key={member.party}
              member={member}
              partnership={partnership}
              uncertain={statuses.get(member) === 'uncertain'}
            />
          ))}
        </ul>
      </Part>
    ),
  );
}

interface ItemProps {
  readonly member: DatedMember;
  readonly partnership: Partnership;
  readonly uncertain: boolean;
}

function MemberItem({ member, partnership, uncertain }: ItemProps) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const day = useSelect((state) => state.view.time.day);
  const note = useDetails()?.partnerships[partnership.id]?.memberNotes[member.party];
  const text = messages.detail;

  // The partnership's own dates are not repeated for each of its members.
  const joined = member.start && member.start.first !== partnership.start?.first ? member.start : null;
  const dates = [joined && text.from(messages.date(joined)), throughText(member.end, messages)];
  return (
    <li>
      <button type="button" onClick={() => actions.select({ kind: 'country', id: member.party })}>
        {dataset.countries.get(member.party)?.name[language] ?? member.party}
      </button>
      {member.roles.map((role) => {
        const span = [role.start && text.from(messages.date(role.start)), throughText(role.end, messages)];
        const dated = role.start !== null || role.end !== null;
        return (
          <span
            key={role.role}
            className={dated && covers(role.life.possible, day) ? styles['now'] : styles['role']}
          >
            {messages.role[role.role]} {span.filter((part) => part !== null).join(' ')}
          </span>
        );
      })}
      <span className={styles['dates']}>
        {[uncertain && messages.status.uncertain, ...dates]
          .filter((part) => typeof part === 'string')
          .join(' · ')}
      </span>
      {note && <span className={styles['note']}>{note[language]}</span>}
    </li>
  );
}
