/** Waits until the date has come to rest, and says how what is in force differs from what was said before. */
import { useEffect, useRef, useState } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { useSelect } from '../../state/useLodelines.ts';

/** A reader who scrubs is not told of every day on the way. */
const REST_MS = 700;

/** How many are new and how many are gone, and whether the date went back; null until something has changed. */
export function useAnnouncement(
  inForce: readonly Partnership[],
): { readonly begun: number; readonly ended: number; readonly back: boolean } | null {
  const playing = useSelect((state) => state.session.playing);
  const day = useSelect((state) => state.view.time.day);
  const said = useRef(inForce);
  const saidOn = useRef(day);
  const [announcement, setAnnouncement] = useState<{ begun: number; ended: number; back: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (playing || said.current === inForce) return undefined;
    const timer = setTimeout(() => {
      const before = new Set(said.current);
      const after = new Set(inForce);
      said.current = inForce;
      const begun = inForce.filter((partnership) => !before.has(partnership)).length;
      const ended = [...before].filter((partnership) => !after.has(partnership)).length;
      if (begun + ended > 0) setAnnouncement({ begun, ended, back: day < saidOn.current });
      saidOn.current = day;
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [inForce, playing, day]);
  return announcement;
}
