import type { Event } from '../../data/dataset.ts';
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
  const exact = today.filter(({ date }) => date.precision === 'day' || date.precision === 'interval');
  const groups: readonly (readonly [title: string, events: readonly Event[]])[] = isToday
    ? [
        [text.thisDay, exact],
        [text.dayUnknown, today.filter((event) => !exact.includes(event))],
      ]
    : [[text.last, latest ? [latest] : []]];
  return (
    <>
      <p className={styles['when']}>
        <TimeText
          text={({ day }) =>
            day > dataset.reachesTo ? text.beyond(day, dataset.reachesTo) : text.inForceOn(day)
          }
        />
      </p>
      <h2 className={styles['count']}>
        <span>{text.partnerships(snapshot.inForce.length)}</span>{' '}
        <small>{text.ofBegun(snapshot.begun)}</small>
      </h2>
      {groups
        .filter(([, events]) => events.length > 0)
        .map(([title, events]) => (
          <div key={title} className={styles['latest']}>
            <h3>{title}</h3>
            <ul>
              {events.map((event) => (
                <li key={event.id}>
                  <button type="button" onClick={() => actions.select({ kind: 'event', id: event.id })}>
                    {(title !== text.thisDay || event.date.precision !== 'day') && (
                      <span className={styles['date']}>{`${messages.date(event.date)} `}</span>
                    )}
                    <span>{event.title[language]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
