/** Media queries in components. */
import { useMemo, useSyncExternalStore } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

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
  const rem = useRem();
  return useMedia(`(width >= ${60 * rem}px) and (height >= ${26 * rem}px)`);
}

/**
 * Which of its actions the header shows: the container queries of `Header.module.css`, for the menu, which has the
 * others.
 */
export function useActionsInHeader(): 'all' | 'first' | 'none' {
  const rem = useRem();
  const all = useMedia(`(width >= ${60 * rem}px)`);
  const first = useMedia(`(width >= ${22.5 * rem}px)`);
  return all ? 'all' : first ? 'first' : 'none';
}

/** Whether the map has room between two panels. */
export function useIsWide(): boolean {
  const rem = useRem();
  return useMedia(`(width >= ${78 * rem}px)`);
}

/** Pixels of a `rem`. */
function useRem(): number {
  const { root } = useLodelines().environment;
  // The reader may change it while the component is shown.
  useSelect((state) => state.session.textSize);
  return Number.parseFloat(getComputedStyle(root).fontSize);
}
