/** The scale of the time axis: the same for every lens, so that the axis stays where it is. */
import { useMemo } from 'react';
import { type TimeScale, timeScale } from '../domain/time/timeline.ts';
import { recordSpan } from './derived/lensRecord.ts';
import { useLodelines } from './useLodelines.ts';

/** The time scale of the dataset; the identical object between renders. */
export function useTimeScale(): TimeScale {
  const { dataset } = useLodelines();
  return useMemo(() => {
    const days = [...dataset.events.values()].map(({ date }) => date.first);
    return timeScale(recordSpan(dataset), days);
  }, [dataset]);
}
