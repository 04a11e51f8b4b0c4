/** Copies the rows of tables as lines of cells separated by tabs, as spreadsheets read them. */
import { type RefObject, useEffect } from 'react';
import { useLodelines } from '../../state/useLodelines.ts';

/**
 * While rows of the list are copied, all of them are in the document, and each gives one line with its visible text, in
 * place of a line for each block in its cells. What else is selected is copied as by the browser.
 */
export function useRowCopying(list: RefObject<HTMLElement | null>, asWhole: <T>(act: () => T) => T): void {
  const { environment } = useLodelines();
  useEffect(() => {
    const { root } = environment;
    const onCopy = (event: ClipboardEvent) => {
      const selection = root.ownerDocument.getSelection();
      if (!list.current || !selection || event.defaultPrevented) return;
      const text = copiedText(list.current, selection, asWhole);
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    root.addEventListener('copy', onCopy);
    return () => root.removeEventListener('copy', onCopy);
  }, [list, environment, asWhole]);
}

/** The text of a selection; null if it contains less than two cells of the list. */
function copiedText(list: HTMLElement, selection: Selection, asWhole: <T>(act: () => T) => T): string | null {
  if (selection.isCollapsed) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const isSelected = selectedIn(selection);
  const range = selection.getRangeAt(0).cloneRange();
  const textOf = () => textOfRows(list, selection, range, isSelected);
  let text: string | null;
  if ([...list.querySelectorAll('tbody:empty')].some(isSelected)) {
    // So that the browser does not extend the selection over each new row.
    selection.removeAllRanges();
    text = asWhole(textOf);
  } else text = textOf();
  if (anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  return text;
}

/** The text of a range, with a line for each row. Changes the selection. */
function textOfRows(
  list: HTMLElement,
  selection: Selection,
  range: Range,
  isSelected: (node: Node) => boolean,
): string | null {
  const tables = [...list.querySelectorAll('table')].map((table) =>
    [...table.rows].map((row) => [...row.cells].filter(isSelected)).filter((cells) => cells.length > 0),
  );
  if (tables.flat(2).length < 2) return null;
  return asSeen(list, () => {
    const rest = range.cloneRange();
    const pieces = tables.flatMap((rows) => {
      const [first, last] = [rows[0]?.[0]?.parentElement, rows.at(-1)?.[0]?.parentElement];
      if (!first || !last) return [];
      const before = rest.cloneRange();
      before.setEndBefore(first);
      rest.setStartAfter(last);
      return [shownText(selection, before), ...rows.map((cells) => cells.map(lineOf).join('\t'))];
    });
    pieces.push(shownText(selection, rest));
    return pieces.filter((piece) => piece !== '').join('\n');
  });
}

/** Whether a node is selected at least in part. The ranges are those of now. */
function selectedIn(selection: Selection): (node: Node) => boolean {
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  return (node) => ranges.some((range) => range.intersectsNode(node));
}

/** The text of a cell in one line. */
function lineOf(cell: HTMLElement): string {
  return cell.innerText.trim().replaceAll(/\s*\n\s*/g, '; ');
}

/** The text of a range as the browser copies it. Changes the selection: `Range.toString` knows no line breaks. */
function shownText(selection: Selection, range: Range): string {
  selection.removeAllRanges();
  selection.addRange(range);
  return selection.toString().trim();
}

/** Calls a function while all rows are laid out, without the text that is for screen readers only. */
function asSeen<T>(list: HTMLElement, act: () => T): T {
  list.dataset['copying'] = '';
  const result = act();
  delete list.dataset['copying'];
  return result;
}
