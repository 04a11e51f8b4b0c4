/** The date for what changes only on certain days, so that nothing renders between them. */
import type { Day } from '../domain/time/date.ts';
import { dayOfInterval } from '../domain/time/sortedDays.ts';
import { recordChangeDays } from './derived/lensRecord.ts';
import { useLodelines, useSelect } from './useLodelines.ts';

/**
 * A day on which everything is as on the date of the view, given the sorted days on which it changes: always the same
 * one between two of them. By default those of the whole record.
 */
export function useIntervalDay(changeDays?: readonly Day[]): Day {
  const { dataset } = useLodelines();
  const days = changeDays ?? recordChangeDays(dataset);
  return useSelect(({ view }) => dayOfInterval(days, view.time.day));
}
