/** Moves the focus through rows: up and down, and to the row that begins with what is typed. */
import { type RefObject, useEffect } from 'react';

/** Letters that follow each other sooner than this are one word. */
const WORD_MS = 1000;

/** The rows are the elements of the container that match `rows`, as far as they can be seen. */
export function useRowKeys(container: RefObject<HTMLElement | null>, rows: string): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let word = { text: '', until: 0 };

    /** The row that a key goes to; undefined if the key is not for rows. */
    const rowFor = (key: string, target: Element, now: number): HTMLElement | undefined => {
      const items = [...element.querySelectorAll<HTMLElement>(rows)].filter((row) => row.checkVisibility());
      const at = items.findLastIndex((row) => row === target || precedes(row, target));
      // After the last row comes the first.
      if (key === 'ArrowDown') return items[at + 1] ?? items[0];
      if (key === 'ArrowUp') return items[items[at] === target ? at - 1 : at] ?? items.at(-1);
      const goesOn = now < word.until;
      if (!/^\p{L}$/u.test(key) && !(key === ' ' && goesOn)) return undefined;
      word = { text: (goesOn ? word.text : '') + plain(key), until: now + WORD_MS };
      // A word that goes on may stay where it is; a new letter goes on to the next row.
      const from = word.text.length > 1 ? Math.max(at, 0) : at + 1;
      const found = [...items.slice(from), ...items.slice(0, from)].find((row) =>
        plain(row.textContent).startsWith(word.text),
      );
      // The space bar within a word must not press the row.
      return found ?? (key === ' ' ? items[at] : undefined);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (!(target instanceof Element) || target.matches('input, select, textarea')) return;
      const row = rowFor(key, target, event.timeStamp);
      if (!row) return;
      event.preventDefault();
      row.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [container, rows]);
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Small letters, and dashes as spaces: what is typed is what is meant. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/[-–—]/g, ' ');
}
