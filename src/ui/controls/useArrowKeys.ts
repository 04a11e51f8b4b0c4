/** Moves the focus within a group of items with the arrow keys, and to the row that begins with what is typed. */
import { type RefObject, useEffect } from 'react';

/** Letters that follow each other within this time are one word. */
const WORD_MS = 1000;

/**
 * The items are the visible elements of the container that match `items`. `rows` go up and down, from the last to
 * the first, and can be found by typing their first letters; `columns` go left and right, and stop at their ends.
 */
export function useArrowKeys(
  container: RefObject<HTMLElement | null>,
  items: string,
  along: 'rows' | 'columns',
): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let word = { text: '', until: 0 };

    const visible = () =>
      [...element.querySelectorAll<HTMLElement>(items)].filter((item) => item.checkVisibility());

    /** The column that a key goes to; undefined if the key is not for columns. */
    const columnFor = (key: string, target: Element): HTMLElement | undefined => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return undefined;
      const columns = visible();
      const at = columns.findIndex((column) => column === target);
      return columns[at + step] ?? columns[at];
    };

    /** The row that a key goes to; undefined if the key is not for rows. */
    const rowFor = (key: string, target: Element, now: number): HTMLElement | undefined => {
      const rows = visible();
      const at = rows.findLastIndex((row) => row === target || precedes(row, target));
      // After the last row comes the first.
      if (key === 'ArrowDown') return rows[at + 1] ?? rows[0];
      if (key === 'ArrowUp') return rows[rows[at] === target ? at - 1 : at] ?? rows.at(-1);
      const goesOn = now < word.until;
      if (!/^\p{L}$/u.test(key) && !(key === ' ' && goesOn)) return undefined;
      word = { text: (goesOn ? word.text : '') + plain(key), until: now + WORD_MS };
      // A word that goes on may stay where it is; a new letter goes on to the next row.
      const from = word.text.length > 1 ? Math.max(at, 0) : at + 1;
      const found = [...rows.slice(from), ...rows.slice(0, from)].find((row) =>
        plain(row.textContent).startsWith(word.text),
      );
      // The space bar within a word must not press the row.
      return found ?? (key === ' ' ? rows[at] : undefined);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (!(target instanceof Element) || target.matches('input, select, textarea')) return;
      const isColumn = along === 'columns';
      // Shift makes capital letters, and steps by days.
      if (isColumn && event.shiftKey) return;
      const item = isColumn ? columnFor(key, target) : rowFor(key, target, event.timeStamp);
      if (!item) return;
      event.preventDefault();
      item.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [container, items, along]);
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Small letters, and dashes as spaces: what is typed is what is meant. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/[-–—]/g, ' ');
}
