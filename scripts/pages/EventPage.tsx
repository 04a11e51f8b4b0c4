/** The page of an event. */
import type { Event } from '../../src/data/dataset.ts';
import { ADDRESSES } from '../../src/distribution/addresses.ts';
import { formatEdtf } from '../../src/domain/time/date.ts';
import { figureLine } from '../../src/ui/details/figureLine.ts';
import { Stripes } from './bars.tsx';
import { DataOfPage } from './DataOfPage.tsx';
import { LifeLine } from './LifeLine.tsx';
import { Partnerships } from './lists.tsx';
import { Opening } from './Opening.tsx';
import { usePage } from './pageContext.ts';
import { Defined, Facts, Heading, Name, Note, Section, Unbroken } from './parts.tsx';
import { Sources } from './Sources.tsx';

/** What the panel of the app shows of an event, and its place in the lives of its partnerships. */
export function EventPage({ event }: { readonly event: Event }) {
  const { dataset, details, messages, language, words } = usePage();
  const { id, kind, date, place, minerals, confidence, scheduled } = event;
  const late = details.events[id];
  const partnerships = event.partnerships.flatMap((one) => dataset.partnerships.get(one) ?? []);
  const text = messages.detail;
  const exact = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  const precision = words.precision[date.precision];
  return (
    <article>
      <Heading
        above={
          <>
            {messages.eventKind[kind]}
            {scheduled && <strong>{` · ${text.scheduled}`}</strong>}
          </>
        }
        title={event.title[language]}
      >
        <strong className="date">
          {exact ? <time dateTime={formatEdtf(date)}>{messages.date(date)}</time> : messages.date(date)}
        </strong>
        {precision !== null && ` · ${precision}`}
      </Heading>
      {late && <Note text={late.summary} />}
      <Opening kind="event" id={id} />
      <Facts
        facts={[
          [text.place, place ? place.name[language] : text.online],
          [
            text.minerals,
            minerals.map((mineral) => dataset.minerals.get(mineral)?.[language] ?? mineral).join(', '),
          ],
          [
            messages.confidence.label,
            <Defined key="confidence" value={messages.confidence[confidence]} section="confidence" />,
          ],
        ]}
      />
      {late?.note && <Note title={text.note} text={late.note} />}
      {late && late.figures.length > 0 && (
        <Section title={text.figures}>
          <ul className="rows">
            {late.figures.map((figure) => {
              const { amount, origin } = figureLine(figure, details.sources, language, messages);
              return (
                <li key={`${figure.label.en} ${figure.source}`}>
                  <span>
                    <Unbroken text={figure.label[language]} /> <strong>{amount}</strong>
                  </span>{' '}
                  <small>{origin}</small>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section title={text.parties}>
        <ul className="members">
          {event.parties.map(({ party, role }) => (
            <li key={party}>
              <Name kind="country" id={party} /> {role && <small>{messages.role[role]}</small>}
            </li>
          ))}
        </ul>
      </Section>
      {partnerships.length > 0 && (
        <Section title={text.partnerships}>
          <Stripes partnerships={partnerships} />
          {partnerships.map((partnership) => (
            <div key={partnership.id} className="chart-row">
              <Partnerships of={[partnership]} />
              <LifeLine partnership={partnership} event={event} />
            </div>
          ))}
        </Section>
      )}
      {late && <Sources ids={late.sources} />}
      <DataOfPage file={`data/events/${id}.json`} json={ADDRESSES.event(id)} />
    </article>
  );
}
