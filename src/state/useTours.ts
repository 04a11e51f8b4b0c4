/** The lists of tours and lessons. */
import { useEffect, useMemo, useState } from 'react';
import { isLessonSummary } from '../domain/lesson/lesson.ts';
import type { TourSummary } from '../domain/tour/tour.ts';
import { useLodelines } from './useLodelines.ts';

const NONE: readonly TourSummary[] = [];

/**
 * The tours of the record, its lessons, or both, tours first; empty until they have loaded, and if they cannot be
 * loaded.
 */
export function useTours(which: 'tours' | 'lessons' | 'both'): readonly TourSummary[] {
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
  return useMemo(
    () => (which === 'both' ? tours : tours.filter((one) => isLessonSummary(one) === (which === 'lessons'))),
    [tours, which],
  );
}
