import type { EventDetails } from '../../data/payload.ts';
import { useDetails, useLodelines, useMessages, useCapability } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { Detail, Facts, Part } from './Detail.tsx';
import styles from './EventDetail.module.css';
import { figureLine } from './figureLine.ts';
import { LateNotice } from './LateNotice.tsx';
import { Names } from './Names.tsx';
import { Note } from './Note.tsx';
import { Sources } from './Sources.tsx';

export function EventDetail({ id }: { readonly id: string }) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const nameOf = useNameOf();
  const details = useDetails();
  const movable = useCapability('time');
  const event = dataset.events.get(id);
  if (!event) return null;

  const late = details?.events[id];
  const text = messages.detail;
  const minerals = event.minerals.map((mineral) => dataset.minerals.get(mineral)?.[language] ?? mineral);
  return (
    <Detail
      kind={
        <>
          <span>{messages.eventKind[event.kind]}</span>
          {event.scheduled && <strong className={styles['scheduled']}>{text.scheduled}</strong>}
        </>
      }
      title={event.title[language]}
      subtitle={<span className={styles['date']}>{messages.date(event.date)}</span>}
      file={`data/events/${id}.json`}
    >
      {late && <Note text={late.summary} />}
      <LateNotice />
      {event.date.first < dataset.reachesTo && movable && (
        <button
          type="button"
          className={styles['fromHere']}
          onClick={() => {
            // The overview shows the changes since the event.
            actions.select(null);
            actions.setTime({ mode: 'between', start: event.date.first, day: dataset.reachesTo });
          }}
        >
          {messages.timeline.fromHere}
        </button>
      )}
      <Facts
        facts={[
          [text.place, event.place ? event.place.name[language] : text.online],
          [text.minerals, minerals.join(', ')],
          [
            messages.confidence.label,
            <span key="confidence" className={event.confidence === 'low' ? styles['low'] : undefined}>
              {messages.confidence[event.confidence]}
            </span>,
          ],
        ]}
      />
      {late && late.figures.length > 0 && <Figures figures={late.figures} />}
      {event.partnerships.length > 0 && (
        <Part title={text.partnerships}>
          <Names kind="partnership" ids={event.partnerships} />
        </Part>
      )}
      <Part title={text.parties}>
        <ul className={styles['parties']}>
          {event.parties.map(({ party, role }) => (
            <li key={party}>
              <button type="button" onClick={() => actions.select({ kind: 'country', id: party })}>
                {nameOf(party)}
              </button>
              {role && <span>{` ${messages.role[role]}`}</span>}
            </li>
          ))}
        </ul>
      </Part>
      {late?.note && <Note title={text.note} text={late.note} />}
      {late && details && <Sources ids={late.sources} details={details} />}
    </Detail>
  );
}

function Figures({ figures }: { readonly figures: EventDetails['figures'] }) {
  const { messages, language } = useMessages();
  const details = useDetails();
  return (
    <Part title={messages.detail.figures}>
      <ul className={styles['figures']}>
        {figures.map((figure) => {
          const { amount, origin } = figureLine(figure, details?.sources ?? {}, language, messages);
          return (
            <li key={`${figure.label.en} ${figure.source}`}>
              <span>{figure.label[language]}</span> <strong>{amount}</strong>
              <span className={styles['asOf']}>{origin}</span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
