import { statusOn } from '../domain/life.ts';
import { useDetails, useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Detail, Facts, Part } from './Detail.tsx';
import { EventRow } from './EventRow.tsx';
import { LateNotice } from './LateNotice.tsx';
import { lifeText } from './lifeText.ts';
import { KindMark } from './Mark.tsx';
import { Members } from './Members.tsx';
import { Names } from './Names.tsx';
import { Note } from './Note.tsx';
import { Link, Sources } from './Sources.tsx';

export function PartnershipDetail({ id }: { readonly id: string }) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const day = useSelect((state) => state.view.time.day);
  const details = useDetails();
  const partnership = dataset.partnerships.get(id);
  if (!partnership) return null;

  const late = details?.partnerships[id];
  const text = messages.detail;
  const status = statusOn(partnership.life, day);
  const minerals = partnership.minerals.map(
    (mineral) => dataset.minerals.get(mineral)?.[language] ?? mineral,
  );
  const names = (ids: readonly string[]) => (ids.length > 0 ? <Names kind="partnership" ids={ids} /> : null);
  const document = late?.textUrl ? (
    <Link url={late.textUrl}>{text.textRead}</Link>
  ) : (
    late && text.textPublic[late.textPublic]
  );

  return (
    <Detail
      kind={
        <>
          <KindMark kind={partnership.kind} uncertain={status === 'uncertain'} />{' '}
          {messages.kind[partnership.kind]}
        </>
      }
      title={partnership.name[language]}
      subtitle={
        day > dataset.reachesTo && status !== 'ended'
          ? messages.overview.beyond(messages.day(day), messages.day(dataset.reachesTo))
          : text.onDate[status](messages.day(day))
      }
    >
      {late && <Note text={late.summary} />}
      <LateNotice />
      <Facts
        facts={[
          [text.status, lifeText(partnership, messages)],
          [text.supersededBy, names(partnership.supersededBy)],
          [text.supersedes, names(partnership.supersedes)],
          [text.instrument, messages.instrument[partnership.instrument]],
          [text.binding, messages.binding[partnership.binding]],
          [text.text, document ?? null],
          [text.minerals, minerals.join(', ')],
          [text.relatedTo, names(partnership.relatedTo)],
        ]}
      />
      <Members partnership={partnership} />
      <Part title={text.events}>
        <ul>
          {dataset.eventsOf(id).map((event) => (
            <EventRow key={event.id} event={event} later={event.date.first > day} />
          ))}
        </ul>
      </Part>
      {late?.note && <Note title={text.note} text={late.note} />}
      {late && details && <Sources ids={late.sources} details={details} />}
    </Detail>
  );
}
