import { countUpTo } from '../../domain/time/sortedDays.ts';
import { useLensRecord, useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import styles from './Timeline.module.css';

/** How many of the events have happened by the date, and the last day of the data. */
export function Place() {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const { eventDays } = useLensRecord();
  const happened = useSelect(({ view }) => countUpTo(eventDays, view.time.day));
  const beyond = useSelect(({ view }) => view.time.day > dataset.reachesTo);
  const text = messages.timeline;
  return (
    <p className={styles['where']}>
      <span>{text.position(happened, eventDays.length)}</span>
      <span className={beyond ? styles['beyond'] : undefined}>
        {(beyond ? text.beyond : text.reachesTo)(dataset.reachesTo)}
      </span>
    </p>
  );
}
