/** The link of a reader's own tour in components. Compression happens outside of the main thread. */
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { copyOf, type OwnTour } from '../domain/ownTour/ownTour.ts';
import { OWN } from '../domain/tour/tour.ts';
import { useLodelines } from '../state/useLodelines.ts';
import { type OwnLink, ownLink } from './ownLink.ts';
import { useOpenTour } from './useOpenTour.ts';

/** Returns what a link has of a tour; null until it is made, and without a tour. */
export function useOwnLink(tour: OwnTour | null, notes: boolean, language: Language): OwnLink | null {
  const [made, setMade] = useState<{ readonly of: OwnTour; readonly link: OwnLink } | null>(null);
  useEffect(() => {
    let ended = false;
    if (tour)
      ownLink(tour, { notes, language }).then((link) => ended || setMade({ of: tour, link }), reportError);
    return () => {
      ended = true;
      setMade(null);
    };
  }, [tour, notes, language]);
  return made && made.of === tour ? made.link : null;
}

/** Returns the open tour as it is handed out, if it is the reader's own; otherwise null. */
export function useOpenOwnTour(): OwnTour | null {
  const { release } = useLodelines().dataset;
  const tour = useOpenTour();
  return useMemo(() => (tour?.id === OWN ? copyOf(tour, release) : null), [tour, release]);
}
