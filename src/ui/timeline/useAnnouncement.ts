/** Counts changes of the partnerships in force since the last announcement, once the date has stopped changing. */
import { useEffect, useRef, useState } from 'react';
import type { Partnership } from '../../data/dataset.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Delay in milliseconds, so that dragging the date does not announce every day. */
const REST_MS = 700;

/**
 * Returns how many partnerships are new (`begun`) and no longer in force (`ended`), and whether the date moved
 * back; null until the first change. Waits during playback.
 */
export function useAnnouncement(
  inForce: readonly Partnership[],
): { readonly begun: number; readonly ended: number; readonly back: boolean } | null {
  const { store } = useLodelines();
  const playing = useSelect((state) => state.session.playing);
  const announced = useRef(inForce);
  const announcedOn = useRef(store.getState().view.time.day);
  const [announcement, setAnnouncement] = useState<{ begun: number; ended: number; back: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (playing || announced.current === inForce) return undefined;
    const announce = () => {
      const { day } = store.getState().view.time;
      const before = new Set(announced.current);
      const after = new Set(inForce);
      announced.current = inForce;
      const begun = inForce.filter((partnership) => !before.has(partnership)).length;
      const ended = [...before].filter((partnership) => !after.has(partnership)).length;
      if (begun + ended > 0) setAnnouncement({ begun, ended, back: day < announcedOn.current });
      announcedOn.current = day;
    };
    let timer = setTimeout(announce, REST_MS);
    const unsubscribe = store.subscribe(({ view }, { view: before }) => {
      if (view.time === before.time) return;
      clearTimeout(timer);
      timer = setTimeout(announce, REST_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [inForce, playing, store]);
  return announcement;
}
