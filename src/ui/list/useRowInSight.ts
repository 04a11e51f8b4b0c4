/** Brings the row of what is opened into sight, and gives it the focus back when it is closed. */
import { type RefObject, useEffect, useRef } from 'react';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Goes on the element that holds the rows. */
export function useRowInSight(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  /** The row from which the reader went on to read. */
  const left = useRef<string | null>(null);
  const { environment } = useLodelines();
  const selection = useSelect((state) => state.view.selection);
  useEffect(() => {
    const row = (of: string) => list.current?.querySelector<HTMLElement>(`[data-row="${of}"]`);
    const focused = document.activeElement;
    if (selection) {
      row(`${selection.kind} ${selection.id}`)?.scrollIntoView({ block: 'nearest' });
      left.current = focused?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? left.current;
    } else if (left.current !== null) {
      const lost = focused === document.body && environment.root.contains(focused);
      if (lost || focused?.closest('main')) row(left.current)?.querySelector('button')?.focus();
      left.current = null;
    }
  }, [selection, environment]);
  return list;
}
