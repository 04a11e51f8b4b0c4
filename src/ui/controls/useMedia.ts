/** Media queries in components. */
import { useMemo, useSyncExternalStore } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/** Whether the media query matches; the component renders again when that changes. */
export function useMedia(query: string): boolean {
  const { media } = useLodelines().environment;
  return useSyncExternalStore(
    useMemo(() => (changed: () => void) => media.onChange(query, changed), [media, query]),
    () => media.matches(query),
  );
}

/**
 * Whether the page has a panel beside the map: the container query of `Full.module.css`, for what is not inside that
 * container. In a media query `rem` would be the browser's setting, not the font size of the page.
 */
export function useHasPanelBeside(): boolean {
  const { root } = useLodelines().environment;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  return useMedia(`(width >= ${60 * rem}px) and (height >= ${26 * rem}px)`);
}
