import { memo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { eventRemarks } from './eventRemarks.ts';
import styles from './list.module.css';

interface Props {
  readonly event: Event;
  /** Whether the event is after the date of the view. */
  readonly later?: boolean;
}

/** An event in a list. Pressing it opens the event and moves the date to it. */
export const EventRow = memo(function EventRow({ event, later = false }: Props) {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const remarks = [...eventRemarks(event, messages), ...(later ? [messages.detail.later] : [])];
  return (
    <li>
      <button
        type="button"
        className={`${styles['row']} ${later ? styles['later'] : ''}`}
        onClick={() => actions.select({ kind: 'event', id: event.id })}
      >
        <span className={event.scheduled ? styles['hollowDot'] : styles['dot']} aria-hidden="true" />
        <span>
          <span className={styles['line']}>{messages.date(event.date)}</span>
          <span className={styles['name']}>{event.title[language]}</span>
          <span className={styles['line']}>{remarks.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
});
