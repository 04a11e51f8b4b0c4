/** The shapes of the countries for the map. */
import { useEffect, useState } from 'react';
import type { CountryShapes } from '../data/countryShapes.ts';
import { useLodelines } from '../state/useLodelines.ts';

/** The shapes; null until they have loaded. Calls `onFailure`, always the same function, if they cannot be loaded. */
export function useShapes(onFailure: () => void): CountryShapes | null {
  const { source } = useLodelines();
  const [shapes, setShapes] = useState<CountryShapes | null>(null);
  useEffect(() => {
    let ended = false;
    source.shapes().then(
      (loaded) => ended || setShapes(loaded),
      () => ended || onFailure(),
    );
    return () => {
      ended = true;
    };
  }, [source, onFailure]);
  return shapes;
}
