import { LIFE } from '../../i18n/life.ts';
import { useMemo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { EventRows } from '../overview/EventRows.tsx';
import list from '../overview/list.module.css';

/** A longer group of later events is collapsed; of past events, those after this many are. */
const MOST = 12;

/**
 * The events of a detail page, newest first as in the overview, because readers usually ask what happened last.
 * Events after the date of the view are marked.
 */
export function EventList({ events }: { readonly events: readonly Event[] }) {
  const { language } = useMessages();
  const newestFirst = useMemo(() => events.toSorted((a, b) => b.date.first - a.date.first), [events]);
  const ahead = useSelect(({ view }) => {
    const past = newestFirst.findIndex(({ date }) => date.first <= view.time.day);
    return past === -1 ? newestFirst.length : past;
  });
  const later = newestFirst.slice(0, ahead);
  const past = newestFirst.slice(ahead);
  const folds = later.length > MOST;
  return (
    <>
      {folds && <Folded title={LIFE[language].laterEvents(later.length)} events={later} later />}
      <EventRows events={folds ? [] : later} later />
      <EventRows events={past.slice(0, MOST)} />
      {past.length > MOST && (
        <Folded title={LIFE[language].earlierEvents(past.length - MOST)} events={past.slice(MOST)} />
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
      <EventRows {...rows} />
    </details>
  );
}
