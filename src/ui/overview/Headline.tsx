import { useLodelines, useMessages, useSelect, useSnapshot } from '../../state/useLodelines.ts';
import { TimeText } from '../controls/TimeText.tsx';
import styles from './Headline.module.css';

/** The number of partnerships in force on the date, and the latest events. */
export function Headline() {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const snapshot = useSnapshot();
  const text = messages.overview;
  const [latest] = snapshot.events;
  const isToday = useSelect(({ view }) => latest?.date.first === view.time.day);
  const today = isToday ? snapshot.events.filter(({ date }) => date.first === latest?.date.first) : [];
  const headlines = today.length > 0 ? today : latest ? [latest] : [];
  return (
    <>
      <p className={styles['when']}>
        <TimeText
          text={({ mode, day }) =>
            day > dataset.reachesTo
              ? text.beyond(day, dataset.reachesTo)
              : (mode === 'so-far' ? text.soFar : text.inForceOn)(day)
          }
        />
      </p>
      <h2 className={styles['count']}>
        <span>{text.partnerships(snapshot.inForce.length)}</span>{' '}
        <small>{text.ofBegun(snapshot.begun)}</small>
      </h2>
      {headlines.length > 0 && (
        <div className={styles['latest']}>
          <h3>{today.length > 0 ? text.thisDay : text.last}</h3>
          <ul>
            {headlines.map((event) => (
              <li key={event.id}>
                <button type="button" onClick={() => actions.select({ kind: 'event', id: event.id })}>
                  {today.length === 0 && (
                    <span className={styles['date']}>{`${messages.date(event.date)} `}</span>
                  )}
                  <span>{event.title[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
