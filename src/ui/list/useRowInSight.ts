/** Scrolls the row of the selection into view, and returns the focus to it on closing. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Frames after which rows that have come near are laid out: one to find them, one to lay them out, one to spare. */
const FRAMES = 3;

/**
 * Scrolls until a row is in view, by as little as possible. Rows far from sight have an estimated height (see
 * `content-visibility` in ListTable.module.css), and in Firefox those that come into view push the row out of it again.
 * Returns a function that stops scrolling.
 */
function scrollToRow(row: HTMLElement): () => void {
  let [frame, left] = [0, FRAMES];
  const scroll = () => {
    row.scrollIntoView({ block: 'nearest' });
    if (left > 0) frame = requestAnimationFrame(scroll);
    left -= 1;
  };
  scroll();
  return () => cancelAnimationFrame(frame);
}

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
      left.current = focused?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? left.current;
      const selected = row(`${selection.kind} ${selection.id}`);
      // In a frame this scrolls the page around it, too, which may have set the view.
      if (selected && (environment.host === null || document.hasFocus())) return scrollToRow(selected);
    } else if (left.current !== null) {
      const lost = focused === document.body && environment.root.contains(focused);
      // Not if the page around a frame has closed the record and has the focus.
      if (document.hasFocus() && (lost || focused?.closest('main'))) {
        row(left.current)?.querySelector('button')?.focus();
      }
      left.current = null;
    }
    return undefined;
  }, [selection, environment]);
  return list;
}
