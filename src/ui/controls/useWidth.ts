/** Measures the width of an element. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** Returns the current width of the element in CSS pixels, from the first paint on; 800 in the render before. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(800);
  // Before the paint, and again when an `Activity` shows the element: no width is left from before.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(element.clientWidth);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
