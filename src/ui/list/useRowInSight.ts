/** Scrolls the row of the selection into view, and returns the focus to it on closing. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Returns a ref for the element that contains the rows. */
export function useRowInSight(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  /** The `data-row` that had the focus when the reader opened a record. */
  const left = useRef<string | null>(null);
  const { environment } = useLodelines();
  const selection = useSelect((state) => state.view.selection);
  useEffect(() => {
    const row = (of: string) => list.current?.querySelector<HTMLElement>(`[data-row="${of}"]`);
    const focused = document.activeElement;
    if (selection) {
      // In a frame this scrolls the page around it, too, which may have set the view.
      if (environment.host === null || document.hasFocus()) {
        row(`${selection.kind} ${selection.id}`)?.scrollIntoView({ block: 'nearest' });
      }
      left.current = focused?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? left.current;
    } else if (left.current !== null) {
      const lost = focused === document.body && environment.root.contains(focused);
      // Not if the page around a frame has closed the record and has the focus.
      if (document.hasFocus() && (lost || focused?.closest('main'))) {
        row(left.current)?.querySelector('button')?.focus();
      }
      left.current = null;
    }
  }, [selection, environment]);
  return list;
}
