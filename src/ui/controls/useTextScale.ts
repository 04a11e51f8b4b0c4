/** Measures how large the text of the page is, for labels that must not overlap. */
import { type RefObject, useEffect, useState } from 'react';

/** Pixels of a `rem` by default. */
const USUAL = 16;

/**
 * Returns the font size of the page in relation to the default; 1 before the first measurement. Measures again when
 * the element changes its size, so part of that should be in `rem`.
 */
export function useTextScale(ref: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const { documentElement } = element.ownerDocument;
    const observer = new ResizeObserver(() =>
      setScale(Number.parseFloat(getComputedStyle(documentElement).fontSize) / USUAL),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return scale;
}
