/** Scrolls to an item of a list that has just been opened. */
import { type RefObject, useEffect, useRef } from 'react';

/** Returns a ref for the item that is in sight at first. */
export function useInSight<T extends HTMLElement>(): RefObject<T | null> {
  const item = useRef<T>(null);
  useEffect(() => {
    item.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return item;
}
