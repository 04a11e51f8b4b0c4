/** Gives the focus to what a change of a list leaves behind. */
import { type RefObject, useEffect, useRef } from 'react';

/** Returns a function that focuses the element of a selector inside of `within`, once the change is on the page. */
export function useFocusOn(within: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    within.current?.querySelector<HTMLElement>(wanted.current)?.focus({ preventScroll: true });
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
}

/** Gives the focus to an element when what had it has gone with a change of `of`. */
export function useFocusKept(element: RefObject<HTMLElement | null>, of: unknown): void {
  useEffect(() => {
    const { current } = element;
    const focused = current?.ownerDocument.activeElement;
    if (current && (!focused || focused === current.ownerDocument.body))
      current.focus({ preventScroll: true });
  }, [element, of]);
}
