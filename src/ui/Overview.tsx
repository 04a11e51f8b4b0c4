import type { Partnership } from '../data/dataset.ts';
import { KINDS } from '../domain/partnership.ts';
import { useLensRecord, useLodelines, useMessages, useSelect, useSnapshot } from '../state/useLodelines.ts';
import { EventRow } from './EventRow.tsx';
import list from './list.module.css';
import styles from './Overview.module.css';
import { PartnershipRow } from './PartnershipRow.tsx';

/** What is in force on the date, by kind, with what has just happened on top. */
export function Overview() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();
  const day = useSelect((state) => state.view.time);
  const text = messages.overview;
  const latest = snapshot.recent[0];
  const today = latest?.date.first === day ? snapshot.recent.filter(({ date }) => date.first === day) : [];
  const headlines = today.length > 0 ? today : latest ? [latest] : [];

  const rows = (partnerships: readonly Partnership[], uncertain = false) => (
    <ul>
      {partnerships.map((partnership) => (
        <PartnershipRow key={partnership.id} partnership={partnership} day={day} uncertain={uncertain} />
      ))}
    </ul>
  );

  return (
    <>
      <p className={styles['when']}>{text.inForceOn(messages.day(day))}</p>
      <h2 className={styles['count']}>
        {text.partnerships(snapshot.inForce.length)} <small>{text.ofBegun(snapshot.begun)}</small>
      </h2>
      {headlines.length > 0 && (
        <div className={styles['latest']}>
          <h3>{today.length > 0 ? text.thisDay : text.last}</h3>
          <ul>
            {headlines.map((event) => (
              <li key={event.id}>
                <button type="button" onClick={() => actions.select({ kind: 'event', id: event.id })}>
                  {today.length === 0 && <span>{messages.date(event.date)} </span>}
                  {event.title[language]}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {snapshot.inForce.length === 0 && <p>{text.none}</p>}
      {KINDS.map((kind) => {
        const partnerships = snapshot.inForce.filter((partnership) => partnership.kind === kind);
        return partnerships.length === 0 ? null : (
          <details key={kind} className={list['section']} open>
            <summary>
              <span>{messages.kinds[kind]}</span> <span>{partnerships.length}</span>
            </summary>
            {rows(partnerships)}
          </details>
        );
      })}
      {snapshot.uncertain.length > 0 && (
        <details className={list['section']} open>
          <summary>
            <span>{text.uncertain}</span> <span>{snapshot.uncertain.length}</span>
          </summary>
          {rows(snapshot.uncertain, true)}
        </details>
      )}
      <details className={list['section']}>
        <summary>
          <span>{text.recent}</span>{' '}
          <span>{text.recentShown(snapshot.recent.length, record.events.length)}</span>
        </summary>
        <ul>
          {snapshot.recent.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ul>
      </details>
    </>
  );
}
