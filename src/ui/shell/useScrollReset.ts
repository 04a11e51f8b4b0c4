/** Starts every newly opened thing at its top, with the focus on it, so that keyboards go on from there. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';
import type { Selection } from '../../state/view.ts';

export function useScrollReset(selection: Selection): RefObject<HTMLElement | null> {
  const { environment } = useLodelines();
  const scroller = useRef<HTMLElement>(null);
  const opened = useRef(selection);
  useEffect(() => {
    const panel = scroller.current;
    if (!panel || opened.current === selection) return;
    opened.current = selection;
    panel.scrollTop = 0;
    // The button that was pressed may be gone: focus that fell to the page goes to the panel; so does
    // the focus of a reader who opens a row of a table, to read on there.
    const focused = document.activeElement;
    const lost = focused === document.body && environment.root.contains(focused);
    const fromTable = selection !== null && focused?.closest('table');
    if (lost || panel.contains(focused) || fromTable) {
      panel.focus({ preventScroll: true });
    }
  }, [selection, environment]);
  return scroller;
}
