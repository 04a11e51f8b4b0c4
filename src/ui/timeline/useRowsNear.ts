/** Follows which rows of a list are in sight. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Rows, rowsNear } from './laneRows.ts';

/**
 * The rows in sight or near it of a list with `count` rows of the same height, inside an element that scrolls. The
 * first rows before the first measurement.
 */
export function useRowsNear(
  scroller: HTMLElement | null,
  list: RefObject<HTMLElement | null>,
  count: number,
): Rows {
  const [near, setNear] = useState<Rows>(() => rowsNear(0, 0, 1));
  useLayoutEffect(() => {
    const inner = list.current;
    if (!scroller || !inner) return undefined;
    const look = () => {
      const [visible, all] = [scroller.getBoundingClientRect(), inner.getBoundingClientRect()];
      if (all.height === 0) return;
      const next = rowsNear(all.top - visible.top, visible.height, all.height / count);
      setNear((last) => (last.first === next.first && last.last === next.last ? last : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    observer.observe(inner);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [scroller, list, count]);
  return near;
}
