/** The page of a partnership. */
import { LIFE } from '../../src/i18n/life.ts';
import type { Partnership } from '../../src/data/dataset.ts';
import { amongSameParties, linkedTo } from '../../src/domain/partnership/related.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { ADDRESSES } from '../../src/distribution/addresses.ts';
import { KindMark } from '../../src/ui/controls/Mark.tsx';
import { isHttps } from '../../src/ui/controls/OutsideLink.tsx';
import { lifeText } from '../../src/ui/details/lifeText.ts';
import { Stripes } from './bars.tsx';
import { DataOfPage } from './DataOfPage.tsx';
import { LifeLine } from './LifeLine.tsx';
import { Events, Partnerships } from './lists.tsx';
import { Members } from './Members.tsx';
import { Opening } from './Opening.tsx';
import { usePage } from './pageContext.ts';
import { Defined, Facts, Heading, namesOf, Note, Section } from './parts.tsx';
import { Sources } from './Sources.tsx';

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
      <Section title={LIFE[language].title}>
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
        <Section title={LIFE[language].related}>
          <Partnerships of={related} />
        </Section>
      )}
      {similar.length > 0 && (
        <Section title={LIFE[language].sameParties}>
          <Partnerships of={similar} />
        </Section>
      )}
      {late && <Sources ids={late.sources} />}
      <DataOfPage file={`data/partnerships/${id}.json`} json={ADDRESSES.partnership(id)} />
    </article>
  );
}
