/** Which gesture the map has just left to the page around it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';

/** How long it is told, in milliseconds, from the last try. */
const TOLD_MS = 1400;

type Gesture = 'wheel_zoom' | 'touch_pan';

export function useRefusedGesture(map: MapLibreMap): Gesture | null {
  const [refused, setRefused] = useState<Gesture | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = map.on('cooperativegestureprevented', ({ gestureType }) => {
      clearTimeout(timer);
      setRefused(gestureType);
      timer = setTimeout(() => setRefused(null), TOLD_MS);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [map]);
  return refused;
}
