import { LIFE } from '../../i18n/life.ts';
import { statusOn } from '../../domain/time/life.ts';
import { useDetails, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Detail, Facts, Part } from './Detail.tsx';
import { EventList } from './EventList.tsx';
import { FiguresPart } from '../figures/FiguresPart.tsx';
import { LateNotice } from './LateNotice.tsx';
import { LifeChart } from './life/LifeChart.tsx';
import { lifeText } from './lifeText.ts';
import { KindMark } from '../controls/Mark.tsx';
import { Members } from './Members.tsx';
import { Names } from './Names.tsx';
import { Note } from './Note.tsx';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import { RelatedPartnerships } from './RelatedPartnerships.tsx';
import { Sources } from './Sources.tsx';
import { TimeText } from '../controls/TimeText.tsx';

const loadHoldings = async () => (await import('../figures/PartnershipHoldings.tsx')).PartnershipHoldings;

/** The detail page of a partnership; renders nothing if the id is unknown. */
export function PartnershipDetail({ id }: { readonly id: string }) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const details = useDetails();
  const partnership = dataset.partnerships.get(id);
  const uncertain = useSelect(
    ({ view }) => partnership !== undefined && statusOn(partnership.life, view.time.day) === 'uncertain',
  );
  if (!partnership) return null;

  const events = dataset.eventsOf(id);
  const late = details?.partnerships[id];
  const text = messages.detail;
  const minerals = partnership.minerals.map(
    (mineral) => dataset.minerals.get(mineral)?.[language] ?? mineral,
  );
  const names = (ids: readonly string[]) => (ids.length > 0 ? <Names kind="partnership" ids={ids} /> : null);
  const document = late?.textUrl ? (
    <OutsideLink url={late.textUrl}>{text.textRead}</OutsideLink>
  ) : (
    late && text.textPublic[late.textPublic]
  );

  return (
    <Detail
      kind={
        <>
          <KindMark kind={partnership.kind} uncertain={uncertain} />
          <span>{messages.kind[partnership.kind]}</span>
        </>
      }
      title={partnership.name[language]}
      subtitle={
        <TimeText
          text={({ day }) => {
            const status = statusOn(partnership.life, day);
            return day > dataset.reachesTo && status !== 'ended'
              ? messages.overview.beyond(day, dataset.reachesTo)
              : text.onDate[status](day);
          }}
        />
      }
      file={`data/partnerships/${id}.json`}
    >
      {late && <Note text={late.summary} />}
      <LateNotice />
      <FiguresPart title={text.holdings} load={loadHoldings}>
        {(PartnershipHoldings) => <PartnershipHoldings partnership={partnership} />}
      </FiguresPart>
      <Part title={LIFE[language].title}>
        <LifeChart partnership={partnership} events={events} />
      </Part>
      <Facts
        facts={[
          [text.status, lifeText(partnership, messages)],
          [text.supersededBy, names(partnership.supersededBy)],
          [text.supersedes, names(partnership.supersedes)],
          [text.instrument, messages.instrument[partnership.instrument]],
          [text.binding, messages.binding[partnership.binding]],
          [text.text, document ?? null],
          [text.minerals, minerals.join(', ')],
        ]}
      />
      <Members partnership={partnership} />
      {events.length > 0 && (
        <Part title={`${text.events}: ${events.length}`}>
          <EventList events={events} />
        </Part>
      )}
      <RelatedPartnerships partnership={partnership} />
      {late?.note && <Note title={text.note} text={late.note} />}
      {late && details && <Sources ids={late.sources} details={details} />}
    </Detail>
  );
}
