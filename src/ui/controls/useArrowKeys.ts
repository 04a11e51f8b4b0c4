/**
 * Moves the focus within a group of items with the arrow keys, and to a row by typing its first letters, Korean initial
 * consonants included.
 */
import { type RefObject, useEffect } from 'react';
import { rowInReach } from './rowInReach.ts';

/** Letters typed within this time of each other, in milliseconds, form one word. */
const WORD_MS = 1000;

/**
 * The items are the visible elements in the container that match the selector `items`. In `rows` the up and down
 * keys move the focus and wrap around, and typing finds a row by its first letters. Where the container scrolls, they
 * are left to the browser, which scrolls, until the next row is in reach: what is between two rows can be read. In
 * `columns` the left and right keys move the focus and stop at the ends.
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

    const visible = () => [...element.querySelectorAll<HTMLElement>(items)].filter(isVisible);

    /** Returns the column to focus; undefined if the key does not move between columns. */
    const columnFor = (key: string, target: Element): HTMLElement | undefined => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return undefined;
      const columns = visible();
      const at = columns.findIndex((column) => column === target);
      return columns[at + step] ?? columns[at];
    };

    /** Returns the row to focus; undefined if the key does not move between rows or no row matches. */
    const rowFor = (key: string, target: Element, now: number): HTMLElement | undefined => {
      const rows = visible();
      const at = rows.findLastIndex((row) => row === target || precedes(row, target));
      if (key === 'ArrowDown') return rowInReach(element, rows.slice(at + 1), rows[0], 'down');
      if (key === 'ArrowUp') {
        const above = rows.slice(0, rows[at] === target ? at : at + 1).reverse();
        return rowInReach(element, above, rows.at(-1), 'up');
      }
      const goesOn = now < word.until;
      if (!isLetter(key) && !(key === ' ' && goesOn)) return undefined;
      word = { text: (goesOn ? word.text : '') + key, until: now + WORD_MS };
      // A longer word may still match the current row; a new word starts at the next row.
      const from = word.text.length > 1 ? Math.max(at, 0) : at + 1;
      const ordered = [...rows.slice(from), ...rows.slice(0, from)];
      const found = ordered.find((row) => plain(row.textContent).startsWith(plain(word.text)));
      if (!found) void focusMeant(ordered, word.text);
      // A space within a word must not activate the row.
      return found ?? (key === ' ' ? rows[at] : undefined);
    };

    /** Focuses the row that a word means though it starts no name, unless more letters follow meanwhile. */
    const focusMeant = async (rows: readonly HTMLElement[], text: string) => {
      // If it cannot be loaded, only words that start a name find a row.
      const typeAhead = await import('../../search/typeAhead.ts').catch(() => null);
      if (!typeAhead || word.text !== text || !element.contains(document.activeElement)) return;
      const names = rows.map(({ textContent }) => textContent);
      rows[typeAhead.indexOfStart(names, text)]?.focus();
    };

    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (!(target instanceof Element) || target.matches('input, select, textarea')) return;
      const isColumn = along === 'columns';
      // In rows Shift types capital letters; elsewhere Shift and an arrow step by days.
      if (isColumn && event.shiftKey) return;
      const item = isColumn ? columnFor(key, target) : rowFor(key, target, event.timeStamp);
      // A letter is for the rows even if none begins with it.
      if (!item && (isColumn || !isLetter(key))) return;
      event.preventDefault();
      item?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [container, items, along]);
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

/** Whether an element is rendered. Safari has `checkVisibility` since version 17.4. */
export function isVisible(item: HTMLElement): boolean {
  const { checkVisibility } = item as Partial<HTMLElement>;
  return checkVisibility?.call(item) ?? item.getClientRects().length > 0;
}

function precedes(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Lower case with dashes as spaces, so that names match without exact typing. Decomposed, so that an unfinished syllable
 * matches: ㅎ and 하 are the start of 한국.
 */
function plain(text: string): string {
  return text.normalize('NFKD').toLowerCase().replaceAll(/[-–—]/g, ' ');
}
