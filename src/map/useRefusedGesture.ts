/** Which gesture a map with `cooperativeGestures` has just left to the host page. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** How long the hint is shown after the last try, in milliseconds. */
const HINT_MS = 1400;

type Gesture = 'wheel_zoom' | 'touch_pan';

/** The refused gesture, for 1.4 seconds after the last try; otherwise null. */
export function useRefusedGesture(map: MapLibreMap): Gesture | null {
  const [refused, setRefused] = useState<Gesture | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = map.on('cooperativegestureprevented', ({ gestureType }) => {
      clearTimeout(timer);
      setRefused(gestureType);
      timer = setTimeout(() => setRefused(null), HINT_MS);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [map]);
  return refused;
}
