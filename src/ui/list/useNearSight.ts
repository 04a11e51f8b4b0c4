/** Whether an element is near the visible part of the page. */
import { type RefObject, useEffect, useState } from 'react';

interface Nearness {
  readonly isNear: boolean;
  /** Its height in pixels when it was last near; null before. */
  readonly height: number | null;
}

/** Near means less than the height of the window away. False until the browser has measured. */
export function useNearSight(element: RefObject<HTMLElement | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: false, height: null });
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const isNear = entry.isIntersecting;
        setNearness((before) => ({
          isNear,
          height: isNear || !before.isNear ? before.height : entry.boundingClientRect.height,
        }));
      },
      // The first is for a page that scrolls, the second for the list in it.
      { rootMargin: '100%', scrollMargin: '100%' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return nearness;
}
