/** The list of tours. */
import { useEffect, useState } from 'react';
import type { TourSummary } from '../domain/tour/tour.ts';
import { useLodelines } from './useLodelines.ts';

const NONE: readonly TourSummary[] = [];

/** The tours of the record; empty until they have loaded, and if they cannot be loaded. */
export function useTours(): readonly TourSummary[] {
  const { source } = useLodelines();
  const [tours, setTours] = useState(NONE);
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
