/** Resets scroll position and focus of the panel when the selection changes. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';

/**
 * Returns a ref for the panel. A new selection starts at its top, and a focus that is in the app moves to the panel,
 * so that keyboard users continue from there. One that answers a question changes nothing in the panel.
 */
export function useScrollReset(selection: Selection): RefObject<HTMLElement | null> {
  const { environment, store } = useLodelines();
  const scroller = useRef<HTMLElement>(null);
  const opened = useRef(selection);
  useEffect(() => {
    const panel = scroller.current;
    if (!panel || opened.current === selection) return;
    opened.current = selection;
    if (store.getState().session.answering === 'selection') return;
    panel.scrollTop = 0;
    // Not from the page around a frame, which has set the view.
    if (!document.hasFocus()) return;
    // The pressed button may have been removed, which moves the focus to the body. A reader who opens a row of a
    // table continues in the panel.
    const focused = document.activeElement;
    const lost = focused === document.body && environment.root.contains(focused);
    // Who steps through a tour goes on stepping.
    if (focused?.closest('[data-part="tour"]')) return;
    const fromTable = selection !== null && focused?.closest('table');
    if (lost || panel.contains(focused) || fromTable) {
      panel.focus({ preventScroll: true });
    }
  }, [selection, environment, store]);
  return scroller;
}
