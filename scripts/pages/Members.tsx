import type { Partnership, RecordedMember } from '../../src/data/dataset.ts';
import { covers, dayWithin } from '../../src/domain/time/life.ts';
import { memberGroups, membersTitle, memberText } from '../../src/ui/details/memberText.ts';
import { notesOfMembers } from '../../src/ui/details/notesOfMembers.ts';
import { usePage } from './pageContext.ts';
import { Name, Section, Unbroken } from './parts.tsx';

/** The members on the day on which the data ends, or on the nearest day of the partnership, with roles and dates. */
export function Members({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, details, messages, language, nameOf } = usePage();
  const day = dayWithin(partnership.life, dataset.reachesTo);
  const { present, others, observers, statusOf } = memberGroups(partnership, day, nameOf, language);
  const notes = notesOfMembers(
    [...present, ...others, ...observers],
    details.partnerships[partnership.id]?.memberNotes ?? {},
    language,
    nameOf,
  );
  const text = messages.detail;
  const item = (member: RecordedMember) => {
    const { roles, dates } = memberText(member, partnership, messages);
    const dated = (place: number) => {
      const role = member.roles[place];
      return role && (role.start ?? role.end) !== null && covers(role.life.possible, day);
    };
    const words = [
      ...roles.map((one, place) => (dated(place) ? <strong key={one.role}>{one.text}</strong> : one.text)),
      ...(statusOf(member) === 'uncertain' ? [messages.status.uncertain] : []),
      ...(dates ? [dates] : []),
    ];
    return (
      <li key={member.party}>
        <Name kind="country" id={member.party} />{' '}
        {words.length > 0 && <small>{words.flatMap((word, i) => (i > 0 ? [' · ', word] : [word]))}</small>}
      </li>
    );
  };
  const unsure = present.filter((member) => statusOf(member) === 'uncertain').length;
  return (
    <>
      {(
        [
          [membersTitle(partnership, dataset.reachesTo, present.length, unsure, messages), present],
          [text.memberOther, others],
          [text.observers, observers],
        ] as const
      ).map(([title, members]) =>
        members.length === 0 ? null : (
          <Section key={title} title={title}>
            <ul className="members">{members.map(item)}</ul>
          </Section>
        ),
      )}
      {notes.length > 0 && (
        <ul className="member-notes">
          {notes.map(({ names, note }) => (
            <li key={note}>
              <strong>{`${names}:`}</strong> <Unbroken text={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
