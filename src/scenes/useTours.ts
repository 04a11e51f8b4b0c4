/** The list of tours. */
import { useEffect, useState } from 'react';
import type { TourSummary } from '../domain/tour/tour.ts';
import { useLodelines } from '../state/useLodelines.ts';

/** The tours of the record; empty until they have loaded, and if they cannot be loaded. */
export function useTours(): readonly TourSummary[] {
  const { source } = useLodelines();
  const [tours, setTours] = useState<readonly TourSummary[]>([]);
  useEffect(() => {
    let ended = false;
    source.tours().then(
      (loaded) => ended || setTours(loaded),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [source]);
  return tours;
}
