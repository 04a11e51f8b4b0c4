/** The fragment of a tour, which is compressed outside of the main thread. */
import { useEffect, useState } from 'react';
import { tourFragment } from '../../domain/ownTour/fragment.ts';
import type { OwnTour } from '../../domain/ownTour/ownTour.ts';

/** Returns the fragment with its `#`; null until it is made. */
export function useFragment(tour: OwnTour): string | null {
  const [made, setMade] = useState<{ readonly of: OwnTour; readonly fragment: string } | null>(null);
  useEffect(() => {
    let ended = false;
    tourFragment(tour).then((fragment) => ended || setMade({ of: tour, fragment }), reportError);
    return () => {
      ended = true;
    };
  }, [tour]);
  return made?.of === tour ? made.fragment : null;
}
