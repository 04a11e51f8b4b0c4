import type { Event } from '../../data/dataset.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { EventRow } from '../overview/EventRow.tsx';
import list from '../overview/list.module.css';

/** A longer group of later events is collapsed; of past events, those after this many are. */
const MOST = 12;

/**
 * The events of a detail page, newest first as in the overview, because readers usually ask what happened last.
 * Events after the date of the view are marked.
 */
export function EventList({ events }: { readonly events: readonly Event[] }) {
  const { messages } = useMessages();
  const day = useSelect((state) => state.view.time.day);
  const newestFirst = events.toSorted((a, b) => b.date.first - a.date.first);
  const later = newestFirst.filter(({ date }) => date.first > day);
  const past = newestFirst.slice(later.length);
  const folds = later.length > MOST;
  return (
    <>
      {folds && <Folded title={messages.life.laterEvents(later.length)} events={later} later />}
      <Rows events={folds ? [] : later} later />
      <Rows events={past.slice(0, MOST)} />
      {past.length > MOST && (
        <Folded title={messages.life.earlierEvents(past.length - MOST)} events={past.slice(MOST)} />
      )}
    </>
  );
}

interface RowsProps {
  readonly events: readonly Event[];
  readonly later?: boolean;
}

function Folded({ title, ...rows }: RowsProps & { readonly title: string }) {
  return (
    <details className={list['section']}>
      <summary>
        <span>{title}</span>
      </summary>
      <Rows {...rows} />
    </details>
  );
}

function Rows({ events, later = false }: RowsProps) {
  if (events.length === 0) return null;
  return (
    <ul>
      {events.map((event) => (
        <EventRow key={event.id} event={event} later={later} />
      ))}
    </ul>
  );
}
