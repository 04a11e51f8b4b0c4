/** Keeps the focus in a list whose rows come and go with the date. */
import { type RefObject, useLayoutEffect } from 'react';
import { isVisible } from './useArrowKeys.ts';

/**
 * If the item that has the focus leaves its container, the one in its place gets the focus, or the last one: otherwise
 * what is typed next would be lost, or would act on the page. `items` is a selector of what can get the focus. When
 * `shown` changes, such as the opened record, the focus is left to who changed it.
 */
export function useKeptRow(container: RefObject<HTMLElement | null>, items: string, shown?: unknown): void {
  // Before the observer is called: it sees only what leaves while `shown` stays.
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const all = () => [...element.querySelectorAll<HTMLElement>(items)];
    let held: { readonly item: HTMLElement; readonly at: number } | null = null;
    const hold = ({ target }: FocusEvent) => {
      const at = all().indexOf(target as HTMLElement);
      held = at < 0 ? null : { item: target as HTMLElement, at };
    };
    // Chromium tells that the focus is lost before it removes the item: whether it was removed is known a little later.
    const release = () =>
      queueMicrotask(() => {
        if (held?.item.isConnected && !held.item.matches(':focus')) held = null;
      });
    const observer = new MutationObserver(() => {
      if (!held || held.item.isConnected) return;
      const left = all();
      const next = left.slice(held.at).find(isVisible) ?? left.findLast(isVisible) ?? element;
      held = null;
      const { activeElement, body } = element.ownerDocument;
      if (!activeElement || activeElement === body) next.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', hold);
    element.addEventListener('focusout', release);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', hold);
      element.removeEventListener('focusout', release);
      observer.disconnect();
    };
  }, [container, items, shown]);
}
