/** The rows of the list in the order that the reader chose. */
import { useMemo } from 'react';
import type { Event } from '../../data/dataset.ts';
import { intervalStart } from '../../domain/time/sortedDays.ts';
import {
  datedKey,
  eventKey,
  isDated,
  partnershipKey,
  type PartnershipRow,
  partnershipRows,
} from '../../state/derived/rows.ts';
import { ordered } from '../../state/derived/sorting.ts';
import {
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useSnapshot,
} from '../../state/useLodelines.ts';

/**
 * The partnerships and events shown. Texts are sorted once for the whole record: sorting them at each step of the date
 * would take longer than everything else.
 */
export function useListRows(): { partnerships: readonly PartnershipRow[]; events: readonly Event[] } {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const record = useLensRecord();
  const snapshot = useSnapshot();
  // The start of the interval between two change days, so that the list renders only when it changes.
  const day = useSelect((state) => intervalStart(record.changeDays, state.view.time.day));
  const sorting = useSelect((state) => state.session.sorting);

  const allPartnerships = useMemo(() => {
    const { by, descending } = sorting.partnerships;
    const named = ordered(record.partnerships, ({ name }) => name[language], false, language);
    if (isDated(by)) return named;
    return ordered(named, (one) => partnershipKey(one, by, dataset, language), descending, language);
  }, [record, sorting.partnerships, dataset, language]);
  const partnerships = useMemo(() => {
    const { by, descending } = sorting.partnerships;
    const shown = new Map(partnershipRows(snapshot, day).map((row) => [row.id, row]));
    const rows = allPartnerships.flatMap(({ id }) => shown.get(id) ?? []);
    return isDated(by) ? ordered(rows, (row) => datedKey(row, by), descending, language) : rows;
  }, [allPartnerships, snapshot, day, sorting.partnerships, language]);

  const allEvents = useMemo(() => {
    const { by, descending } = sorting.events;
    const newestFirst = record.events.toReversed();
    return ordered(newestFirst, (event) => eventKey(event, by, dataset, language), descending, language);
  }, [record, sorting.events, dataset, language]);
  const events = useMemo(() => {
    const shown = new Set(snapshot.events);
    return allEvents.filter((event) => shown.has(event));
  }, [allEvents, snapshot.events]);

  return { partnerships, events };
}
