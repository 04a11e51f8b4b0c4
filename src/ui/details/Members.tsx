import type { RecordedMember, Partnership } from '../../data/dataset.ts';
import type { Day, EdtfDate } from '../../domain/time/date.ts';
import { covers, dayWithin } from '../../domain/time/life.ts';
import { isFull, membershipOn } from '../../domain/partnership/partnership.ts';
import { byMemberRank } from '../../domain/partnership/memberOrder.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { Part } from './Detail.tsx';
import { spanText } from './lifeText.ts';
import { MemberNotes } from './MemberNotes.tsx';
import styles from './Members.module.css';

/** The members on the date with roles and dates, leaders first; then other members and observers. */
export function Members({ partnership }: { readonly partnership: Partnership }) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  // If the partnership has ended or not started, show the members of its last or first day.
  const date = useSelect((state) => state.view.time.day);
  const day = dayWithin(partnership.life, date);
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
  const groups = [
    {
      id: 'present',
      title: (day < date ? text.memberLast : text.membersOn)(day),
      members: full.filter(present),
      count: true,
    },
    {
      id: 'others',
      title: text.memberOther,
      members: full.filter((member) => !present(member)),
      count: false,
    },
    {
      id: 'observers',
      title: text.observers,
      members: members.filter((member) => !isFull(member)),
      count: false,
    },
  ];
  return (
    <>
      {groups.map(({ id, title, members: shown, count }) =>
        shown.length === 0 ? null : (
          // Not keyed by the title, which contains the date: a new key each day would lose the focus within.
          <Part key={id} title={count && shown.length > 3 ? `${title}: ${shown.length}` : title}>
            <ul className={styles['members']}>
              {shown.map((member) => (
                <Chip
                  key={member.party}
                  member={member}
                  name={name(member)}
                  partnership={partnership}
                  day={day}
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

interface ChipProps {
  readonly member: RecordedMember;
  readonly name: string;
  readonly partnership: Partnership;
  readonly day: Day;
  readonly uncertain: boolean;
}

/** A member with its roles and dates; its name opens the country. */
function Chip({ member, name, partnership, day, uncertain }: ChipProps) {
  const { actions } = useLodelines();
  const { messages } = useMessages();
  // Do not repeat the start of the partnership for each member.
  const own = (one: EdtfDate | null) =>
    one?.first !== partnership.start?.first || one?.precision !== partnership.start?.precision;
  const joined = own(member.start) ? member.start : null;
  const dates = spanText({ start: joined, end: member.end }, messages);
  const roles = member.roles.map((role) => {
    const dated = role.start !== null || role.end !== null;
    return {
      key: role.role,
      text: `${messages.role[role.role]} ${spanText(role, messages)}`.trim(),
      now: dated && covers(role.life.possible, day),
    };
  });
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
}
