import { memo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { EventRow } from './EventRow.tsx';
import { sameItems } from './sameItems.ts';

interface Props {
  readonly events: readonly Event[];
  /** Whether the events are after the date of the view. */
  readonly later?: boolean;
}

/** A list of events, nothing without any. It renders when its events are others. */
export const EventRows = memo(
  function EventRows({ events, later = false }: Props) {
    if (events.length === 0) return null;
    return (
      <ul>
        {events.map((event) => (
          <EventRow key={event.id} event={event} later={later} />
        ))}
      </ul>
    );
  },
  (a, b) => a.later === b.later && sameItems(a.events, b.events),
);
