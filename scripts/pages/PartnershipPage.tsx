/** The page of a partnership. */
import type { Partnership } from '../../src/data/dataset.ts';
import { amongSameParties, linkedTo } from '../../src/domain/partnership/related.ts';
import { covers, dayWithin, statusOn } from '../../src/domain/time/life.ts';
import type { RecordedMember } from '../../src/data/dataset.ts';
import { ADDRESSES } from '../../src/distribution/addresses.ts';
import { KindMark } from '../../src/ui/controls/Mark.tsx';
import { isHttps } from '../../src/ui/controls/OutsideLink.tsx';
import { lifeText } from '../../src/ui/details/lifeText.ts';
import { memberGroups, membersTitle, memberText } from '../../src/ui/details/memberText.ts';
import { notesOfMembers } from '../../src/ui/details/notesOfMembers.ts';
import { LifeLine, Stripes } from './LifeLine.tsx';
import { usePage } from './pageContext.ts';
import {
  Data,
  Defined,
  Events,
  Facts,
  Heading,
  Name,
  namesOf,
  Note,
  Opening,
  Partnerships,
  Section,
  Sources,
  Unbroken,
} from './parts.tsx';

/** The most partnerships of the same parties that are listed. */
const MOST = 5;

/** What the panel of the app shows of a partnership, on the day on which the data ends. */
export function PartnershipPage({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, details, messages, language, words } = usePage();
  const { id, kind, life, minerals } = partnership;
  const late = details.partnerships[id];
  const events = dataset.eventsOf(id);
  const all = [...dataset.partnerships.values()];
  const related = linkedTo(partnership, all);
  const similar = amongSameParties(partnership, all, MOST);
  const text = messages.detail;
  const status = statusOn(life, dataset.reachesTo);
  return (
    <article>
      <Heading
        above={
          <>
            <KindMark kind={kind} uncertain={status === 'uncertain'} /> {messages.kind[kind]}
          </>
        }
        title={partnership.name[language]}
      >
        {words.endOfData(text.onDate[status](dataset.reachesTo))}
        {partnership.scheduled && <strong>{` · ${text.scheduled}`}</strong>}
      </Heading>
      {late && <Note text={late.summary} />}
      <Opening kind="partnership" id={id} />
      <Stripes partnerships={[partnership]} />
      <Section title={messages.life.title}>
        <LifeLine partnership={partnership} />
        <Facts
          facts={[
            [text.status, <Defined key="status" value={lifeText(partnership, messages)} section="status" />],
            [text.supersededBy, namesOf(partnership.supersededBy)],
            [text.supersedes, namesOf(partnership.supersedes)],
            [text.instrument, messages.instrument[partnership.instrument]],
            [
              text.binding,
              <Defined key="binding" value={messages.binding[partnership.binding]} section="binding" />,
            ],
            [
              text.text,
              late?.textUrl && isHttps(late.textUrl) ? (
                <a href={late.textUrl}>{text.textRead}</a>
              ) : (
                late && text.textPublic[late.textPublic]
              ),
            ],
            [
              text.minerals,
              minerals.map((mineral) => dataset.minerals.get(mineral)?.[language] ?? mineral).join(', '),
            ],
          ]}
        />
        {late?.note && <Note title={text.note} text={late.note} />}
      </Section>
      <Members partnership={partnership} />
      {events.length > 0 && (
        <Section title={`${text.events}: ${events.length}`}>
          <Events of={events} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={messages.life.related}>
          <Partnerships of={related} />
        </Section>
      )}
      {similar.length > 0 && (
        <Section title={messages.life.sameParties}>
          <Partnerships of={similar} />
        </Section>
      )}
      {late && <Sources ids={late.sources} />}
      <Data file={`data/partnerships/${id}.json`} json={ADDRESSES.partnership(id)} />
    </article>
  );
}

/** The members on the day on which the data ends, or on the nearest day of the partnership, with roles and dates. */
function Members({ partnership }: { readonly partnership: Partnership }) {
  const { dataset, details, messages, language, nameOf } = usePage();
  const day = dayWithin(partnership.life, dataset.reachesTo);
  const { present, others, observers, statusOf } = memberGroups(partnership, day, nameOf, language);
  const notes = notesOfMembers(
    [...present, ...others, ...observers],
    details.partnerships[partnership.id]?.memberNotes ?? {},
    language,
    messages,
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
        <Name kind="country" id={member.party} />
        {words.length > 0 && <small>{words.flatMap((word, i) => (i > 0 ? [' · ', word] : [word]))}</small>}
      </li>
    );
  };
  return (
    <>
      {(
        [
          [membersTitle(partnership, dataset.reachesTo, present.length, messages), present],
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
              <strong>{names}</strong> <Unbroken text={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
