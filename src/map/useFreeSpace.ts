/** Measures the part of the map that the panels leave free, and whether the page scrolls. */
import { useLayoutEffect, useState } from 'react';
import type { Size } from '../cartography/camera.ts';
import { useLodelines } from '../state/useLodelines.ts';
import { pageScrolls } from '../ui/controls/pageScrolls.ts';

/** Distances of the free space between the panels from the edges of the map, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface FreeSpace {
  readonly size: Size;
  readonly padding: Padding;
  readonly pageScrolls: boolean;
}

/**
 * Size of the stage and padding of its free space, in CSS pixels, and whether the app is higher than its window. Null
 * until both elements exist. The session has the size of the free space while the map is mounted.
 */
export function useFreeSpace(stage: HTMLElement | null, free: HTMLElement | null): FreeSpace | null {
  const {
    actions,
    environment: { root },
  } = useLodelines();
  const [space, setSpace] = useState<FreeSpace | null>(null);
  useLayoutEffect(() => {
    if (!stage || !free) return undefined;
    const measure = () => {
      const [outer, inner] = [stage.getBoundingClientRect(), free.getBoundingClientRect()];
      setSpace({
        size: { width: outer.width, height: outer.height },
        padding: {
          top: Math.max(0, inner.top - outer.top),
          right: Math.max(0, outer.right - inner.right),
          bottom: Math.max(0, outer.bottom - inner.bottom),
          left: Math.max(0, inner.left - outer.left),
        },
        pageScrolls: pageScrolls(root),
      });
      actions.setMapSize({ width: inner.width, height: inner.height });
    };
    // At once, so that what waits for the map is in its place when it is first painted.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    observer.observe(free);
    return () => {
      observer.disconnect();
      actions.setMapSize(null);
    };
  }, [stage, free, root, actions]);
  return space;
}
