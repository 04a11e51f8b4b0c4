/** Prints sheets, or a text, in place of the page. */
import { useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLodelines } from '../../state/useLodelines.ts';
import type { Paper } from './paper.ts';

/** On the document while they are printed, with the paper of sheets: `Sheet.module.css` hides everything else. */
const MARK = 'data-printed';

interface Printing {
  /** Whether `PrintedSheets` or `PrintedText` is to be on the page. */
  readonly printing: boolean;
  /** Opens the print dialog of the browser. Returns false if it did not open at once, as in some sandboxes. */
  readonly print: () => boolean;
}

/**
 * Returns a function that prints sheets of a format, or a text on the paper of the printer. The page prints as usual before
 * and afterwards.
 */
export function usePrintSheets(paper: Paper | 'any'): Printing {
  const { root } = useLodelines().environment;
  const [printing, setPrinting] = useState(false);
  const window = root.ownerDocument.defaultView;
  useLayoutEffect(() => {
    if (!printing) return undefined;
    const { ownerDocument } = root;
    ownerDocument.documentElement.setAttribute(MARK, paper);
    const end = () => setPrinting(false);
    window?.addEventListener('afterprint', end);
    return () => {
      ownerDocument.documentElement.removeAttribute(MARK);
      window?.removeEventListener('afterprint', end);
    };
  }, [printing, paper, root, window]);
  const print = useCallback(() => {
    let begun = false;
    const begin = () => {
      begun = true;
    };
    // The browser waits for nothing.
    flushSync(() => setPrinting(true));
    window?.addEventListener('beforeprint', begin);
    window?.print();
    window?.removeEventListener('beforeprint', begin);
    return begun;
  }, [window]);
  return { printing, print };
}
